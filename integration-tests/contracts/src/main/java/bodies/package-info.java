/** Bodies of requests and responses that are JSON: what is read, refused and written. */
@NullMarked
package bodies;

import org.jspecify.annotations.NullMarked;
