/** The link between tests and the rows of Flask's semantics. */
@NullMarked
package semantics;

import org.jspecify.annotations.NullMarked;
