/** Handlers and their classes can be called with what a request gives, and results be sent. */
@NullMarked
package dev.ampoule.processor.check.handler;

import org.jspecify.annotations.NullMarked;
