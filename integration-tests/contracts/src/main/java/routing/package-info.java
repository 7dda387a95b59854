/** An application for every feature of URL rules. */
@NullMarked
package routing;

import org.jspecify.annotations.NullMarked;
