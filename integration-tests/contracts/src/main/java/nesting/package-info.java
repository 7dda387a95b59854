/** Blueprints in blueprints, and one that is mounted twice. */
@NullMarked
package nesting;

import org.jspecify.annotations.NullMarked;
