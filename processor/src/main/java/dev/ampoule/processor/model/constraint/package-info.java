/** What the sources say about the values that constraints allow. */
@NullMarked
package dev.ampoule.processor.model.constraint;

import org.jspecify.annotations.NullMarked;
