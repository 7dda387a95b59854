/** All types of JSON have codecs, and their defaults are values. */
@NullMarked
package dev.ampoule.processor.check.json;

import org.jspecify.annotations.NullMarked;
