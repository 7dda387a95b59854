/** Checks of values against the constraints on their types; knows nothing of HTTP. */
@NullMarked
package dev.ampoule.validation;

import org.jspecify.annotations.NullMarked;
