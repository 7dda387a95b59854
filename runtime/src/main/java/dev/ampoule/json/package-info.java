/** JSON: the writer and the reader that generated codecs call, and the codecs of standard types. */
@NullMarked
package dev.ampoule.json;

import org.jspecify.annotations.NullMarked;
