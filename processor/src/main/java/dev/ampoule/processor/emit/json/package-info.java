/** Writes codecs of JSON types, and the expressions that name them. */
@NullMarked
package dev.ampoule.processor.emit.json;

import org.jspecify.annotations.NullMarked;
