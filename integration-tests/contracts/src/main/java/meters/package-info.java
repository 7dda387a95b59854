/** Bodies whose getters, setters and factories declare checked exceptions. */
@NullMarked
package meters;

import org.jspecify.annotations.NullMarked;
