/** Hooks around handlers, and the order in which they run. */
@NullMarked
package hooks;

import org.jspecify.annotations.NullMarked;
