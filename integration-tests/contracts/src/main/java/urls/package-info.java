/** URLs that an application builds. */
@NullMarked
package urls;

import org.jspecify.annotations.NullMarked;
