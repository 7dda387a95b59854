/** What the sources say, as plain data: no compiler types, no code generation. */
@NullMarked
package dev.ampoule.processor.model;

import org.jspecify.annotations.NullMarked;
