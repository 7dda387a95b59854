/** What a handler learns of a request. */
@NullMarked
package requests;

import org.jspecify.annotations.NullMarked;
