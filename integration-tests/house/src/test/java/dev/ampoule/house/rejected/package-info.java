/** What the decisions under {@code docs/decisions} turned down, kept compiling. */
@NullMarked
package dev.ampoule.house.rejected;

import org.jspecify.annotations.NullMarked;
