/** Code around handlers: a cache, a required role, and marks that show the order. */
@NullMarked
package advice;

import org.jspecify.annotations.NullMarked;
