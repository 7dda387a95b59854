/** The methods of a generated dispatcher. */
@NullMarked
package dev.ampoule.processor.emit.dispatch;

import org.jspecify.annotations.NullMarked;
