/** Where generated text leaves the processor. */
@NullMarked
package dev.ampoule.processor.emit.io;

import org.jspecify.annotations.NullMarked;
