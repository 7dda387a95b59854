/** Hooks and listeners take and return what there is when they run. */
@NullMarked
package dev.ampoule.processor.check.hook;

import org.jspecify.annotations.NullMarked;
