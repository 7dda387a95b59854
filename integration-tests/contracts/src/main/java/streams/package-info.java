/** Responses that are written while the client reads. */
@NullMarked
package streams;

import org.jspecify.annotations.NullMarked;
