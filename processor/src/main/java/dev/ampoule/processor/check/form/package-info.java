/** What checks are asked about, and how they name it. */
@NullMarked
package dev.ampoule.processor.check.form;

import org.jspecify.annotations.NullMarked;
