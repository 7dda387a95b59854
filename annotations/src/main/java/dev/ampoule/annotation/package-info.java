/** The annotations that a user writes, and the two that generated code carries. */
@NullMarked
package dev.ampoule.annotation;

import org.jspecify.annotations.NullMarked;
