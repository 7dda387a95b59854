/** Records that are filled from the configuration. */
@NullMarked
package settings;

import org.jspecify.annotations.NullMarked;
