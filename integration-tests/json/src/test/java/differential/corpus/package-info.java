/** Types of every shape that a codec is generated for, each annotated with {@code @Json}. */
@NullMarked
package differential.corpus;

import org.jspecify.annotations.NullMarked;
