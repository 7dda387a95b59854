/** The processor's entry and its steps: scan, check, plan, emit. */
@NullMarked
package dev.ampoule.processor;

import org.jspecify.annotations.NullMarked;
