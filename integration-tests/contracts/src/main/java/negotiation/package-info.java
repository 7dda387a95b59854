/** Routes that say what they consume and produce. */
@NullMarked
package negotiation;

import org.jspecify.annotations.NullMarked;
