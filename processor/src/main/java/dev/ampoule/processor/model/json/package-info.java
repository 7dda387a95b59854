/** What the sources say about types that are read and written as JSON. */
@NullMarked
package dev.ampoule.processor.model.json;

import org.jspecify.annotations.NullMarked;
