/** The routing maps whose answers were recorded from Werkzeug, as applications. */
@NullMarked
package werkzeug;

import org.jspecify.annotations.NullMarked;
