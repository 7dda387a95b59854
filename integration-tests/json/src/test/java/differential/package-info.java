/** Generated codecs and databind, side by side over many types and values. */
@NullMarked
package differential;

import org.jspecify.annotations.NullMarked;
