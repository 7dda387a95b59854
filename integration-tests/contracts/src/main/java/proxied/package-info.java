/** An application behind a proxy. */
@NullMarked
package proxied;

import org.jspecify.annotations.NullMarked;
