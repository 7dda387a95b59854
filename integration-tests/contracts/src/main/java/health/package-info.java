/** An application that says whether it is well. */
@NullMarked
package health;

import org.jspecify.annotations.NullMarked;
