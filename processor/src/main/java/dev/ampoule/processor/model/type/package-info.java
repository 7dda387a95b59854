/** Types, places in sources and annotations by name: what the rest of the model is made of. */
@NullMarked
package dev.ampoule.processor.model.type;

import org.jspecify.annotations.NullMarked;
