/** Arguments from query, headers and cookies. */
@NullMarked
package binding;

import org.jspecify.annotations.NullMarked;
