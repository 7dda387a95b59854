/** Failures that no handler takes: traps, pages for everybody, and pages for developers. */
@NullMarked
package failures;

import org.jspecify.annotations.NullMarked;
