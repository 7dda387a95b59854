/** Parts that an application provides, built in order and closed in reverse. */
@NullMarked
package wiring;

import org.jspecify.annotations.NullMarked;
