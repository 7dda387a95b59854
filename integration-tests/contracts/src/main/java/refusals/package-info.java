/** Error handlers that take what handlers take. */
@NullMarked
package refusals;

import org.jspecify.annotations.NullMarked;
