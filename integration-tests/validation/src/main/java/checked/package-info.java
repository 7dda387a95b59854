/** A shop whose requests keep constraints: the source of the examples in docs/validation.md. */
@NullMarked
package checked;

import org.jspecify.annotations.NullMarked;
