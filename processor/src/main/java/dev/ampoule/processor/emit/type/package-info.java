/** The types that generated code names: the runtime's and the user's. */
@NullMarked
package dev.ampoule.processor.emit.type;

import org.jspecify.annotations.NullMarked;
