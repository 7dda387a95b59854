/** What users write. */
@NullMarked
package flaskr.blog;

import org.jspecify.annotations.NullMarked;
