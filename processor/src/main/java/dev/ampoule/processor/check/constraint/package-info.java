/** Constraints apply to what they stand on, and some value keeps them. */
@NullMarked
package dev.ampoule.processor.check.constraint;

import org.jspecify.annotations.NullMarked;
