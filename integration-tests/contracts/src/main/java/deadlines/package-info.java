/** Handlers that take too long. */
@NullMarked
package deadlines;

import org.jspecify.annotations.NullMarked;
