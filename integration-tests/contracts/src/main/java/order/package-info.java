/** Hooks of every kind on three levels, which note that they ran. */
@NullMarked
package order;

import org.jspecify.annotations.NullMarked;
