/** Decisions about what is generated, made, but not yet text. */
@NullMarked
package dev.ampoule.processor.plan;

import org.jspecify.annotations.NullMarked;
