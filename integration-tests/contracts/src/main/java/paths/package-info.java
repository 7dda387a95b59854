/** Paths and hosts that no decent client sends. */
@NullMarked
package paths;

import org.jspecify.annotations.NullMarked;
