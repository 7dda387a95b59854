/** Annotations as constants of generated code: no reflection reads their values. */
@NullMarked
package dev.ampoule.processor.emit.annotation;

import org.jspecify.annotations.NullMarked;
