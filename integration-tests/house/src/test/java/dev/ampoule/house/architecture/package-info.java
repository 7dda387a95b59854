/** Who may depend on whom. */
@NullMarked
package dev.ampoule.house.architecture;

import org.jspecify.annotations.NullMarked;
