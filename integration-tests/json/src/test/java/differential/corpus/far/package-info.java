/** Types of the corpus whose package is another one. */
@NullMarked
package differential.corpus.far;

import org.jspecify.annotations.NullMarked;
