/** Who looks what up by reflection while tests and the example run, and what the JDK must bring. */
@NullMarked
package dev.ampoule.house.lookup;

import org.jspecify.annotations.NullMarked;
