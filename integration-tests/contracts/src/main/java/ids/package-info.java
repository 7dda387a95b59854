/** An application that knows its requests by their ids. */
@NullMarked
package ids;

import org.jspecify.annotations.NullMarked;
