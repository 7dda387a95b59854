/** A handler that forks subtasks in a scope. */
@NullMarked
package structured;

import org.jspecify.annotations.NullMarked;
