/** Bodies whose types are put together: wildcards, arrays of lists, dynamic parts. */
@NullMarked
package generics;

import org.jspecify.annotations.NullMarked;
