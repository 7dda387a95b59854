/** Plans to Java source text; nothing here can fail on what a user wrote. */
@NullMarked
package dev.ampoule.processor.emit;

import org.jspecify.annotations.NullMarked;
