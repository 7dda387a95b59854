/** Writes how parts of settings are read from the configuration. */
@NullMarked
package dev.ampoule.processor.emit.settings;

import org.jspecify.annotations.NullMarked;
