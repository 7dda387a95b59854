/** The model of a blueprint as text, for compilations that see only its class file. */
@NullMarked
package dev.ampoule.processor.descriptor;

import org.jspecify.annotations.NullMarked;
