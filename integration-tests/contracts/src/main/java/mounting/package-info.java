/** Applications behind a proxy, and below a prefix of another. */
@NullMarked
package mounting;

import org.jspecify.annotations.NullMarked;
