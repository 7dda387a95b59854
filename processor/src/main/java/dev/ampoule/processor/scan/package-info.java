/** Asks the compiler: annotated elements in, model out. */
@NullMarked
package dev.ampoule.processor.scan;

import org.jspecify.annotations.NullMarked;
