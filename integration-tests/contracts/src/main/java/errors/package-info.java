/** Error handlers by status and by type, and errors that none handles. */
@NullMarked
package errors;

import org.jspecify.annotations.NullMarked;
