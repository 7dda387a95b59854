/** Handlers of every return type. */
@NullMarked
package returns;

import org.jspecify.annotations.NullMarked;
