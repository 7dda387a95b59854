/** Advice has a type that fits, stands where it counts, and once. */
@NullMarked
package dev.ampoule.processor.check.advice;

import org.jspecify.annotations.NullMarked;
