/** An application whose parts are put together in every way that there is. */
@NullMarked
package parts;

import org.jspecify.annotations.NullMarked;
