/** Conversion of the text in a request to the arguments of a handler. */
@NullMarked
package dev.ampoule.binding;

import org.jspecify.annotations.NullMarked;
