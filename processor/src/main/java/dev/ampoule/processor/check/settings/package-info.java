/** Records of settings can be filled, each key from one place. */
@NullMarked
package dev.ampoule.processor.check.settings;

import org.jspecify.annotations.NullMarked;
