/** The current request, and how it reaches other threads. */
@NullMarked
package contexts;

import org.jspecify.annotations.NullMarked;
