/** A blueprint whose exceptions only its own package can name. */
@NullMarked
package errors.store;

import org.jspecify.annotations.NullMarked;
