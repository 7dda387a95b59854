/** Listeners that are no blueprints: classes that an application uses, built by its wiring. */
@NullMarked
package listeners;

import org.jspecify.annotations.NullMarked;
