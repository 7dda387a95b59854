/** What the processor knows of records that are filled from the configuration. */
@NullMarked
package dev.ampoule.processor.model.settings;

import org.jspecify.annotations.NullMarked;
