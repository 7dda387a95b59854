/** A Java agent that writes down which classes look something up by reflection. */
@NullMarked
package dev.ampoule.recorder;

import org.jspecify.annotations.NullMarked;
