/** Blueprints that are mounted where the configuration says so. */
@NullMarked
package toggles;

import org.jspecify.annotations.NullMarked;
