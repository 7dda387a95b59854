/** Whatever is needed is provided once, and in time. */
@NullMarked
package dev.ampoule.processor.check.wiring;

import org.jspecify.annotations.NullMarked;
