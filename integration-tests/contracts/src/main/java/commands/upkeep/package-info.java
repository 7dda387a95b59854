/** What keeps the todos in order, and only a command line calls. */
@NullMarked
package commands.upkeep;

import org.jspecify.annotations.NullMarked;
