/** Listeners to what the framework and the application tell. */
@NullMarked
package signals;

import org.jspecify.annotations.NullMarked;
