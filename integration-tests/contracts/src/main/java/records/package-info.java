/** An application that logs. */
@NullMarked
package records;

import org.jspecify.annotations.NullMarked;
