/** Decides where the codecs of JSON types stand. */
@NullMarked
package dev.ampoule.processor.plan.json;

import org.jspecify.annotations.NullMarked;
