/** Classes whose methods are named after HTTP methods. */
@NullMarked
package views;

import org.jspecify.annotations.NullMarked;
