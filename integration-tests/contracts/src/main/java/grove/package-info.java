/** Blueprints in blueprints, mounted twice, with names, prefixes and subdomains put together. */
@NullMarked
package grove;

import org.jspecify.annotations.NullMarked;
