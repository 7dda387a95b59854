/** The checks of constraints as Java. */
@NullMarked
package dev.ampoule.processor.emit.constraint;

import org.jspecify.annotations.NullMarked;
