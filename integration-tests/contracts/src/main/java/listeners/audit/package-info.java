/** A listener of a package of its own, which shows only its class. */
@NullMarked
package listeners.audit;

import org.jspecify.annotations.NullMarked;
