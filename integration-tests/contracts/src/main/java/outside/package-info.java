/** Work outside of requests, in the context of an application. */
@NullMarked
package outside;

import org.jspecify.annotations.NullMarked;
