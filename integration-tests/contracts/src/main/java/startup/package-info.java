/** What is added to an application when it starts: by itself, by an extension, beside it. */
@NullMarked
package startup;

import org.jspecify.annotations.NullMarked;
