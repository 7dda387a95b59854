/** One class for each place that a handler's argument can come from. */
@NullMarked
package dev.ampoule.processor.emit.argument;

import org.jspecify.annotations.NullMarked;
