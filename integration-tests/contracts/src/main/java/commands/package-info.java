/** Commands of an application, of its blueprints, and of a class that it uses. */
@NullMarked
package commands;

import org.jspecify.annotations.NullMarked;
