/** Cookies that an application sets and deletes. */
@NullMarked
package cookies;

import org.jspecify.annotations.NullMarked;
