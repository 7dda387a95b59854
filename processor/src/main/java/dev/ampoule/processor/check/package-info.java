/** Whether a model can work: one rule per file. */
@NullMarked
package dev.ampoule.processor.check;

import org.jspecify.annotations.NullMarked;
