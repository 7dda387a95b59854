/** Asks the compiler what the JSON of a type looks like: types in, {@code JsonType}s out. */
@NullMarked
package dev.ampoule.processor.scan.json;

import org.jspecify.annotations.NullMarked;
