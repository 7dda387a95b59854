/** Messages to the user: their codes, their text, their positions. */
@NullMarked
package dev.ampoule.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
