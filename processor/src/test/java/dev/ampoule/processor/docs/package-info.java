/** The pages under {@code docs/diagnostics}, compiled. */
@NullMarked
package dev.ampoule.processor.docs;

import org.jspecify.annotations.NullMarked;
