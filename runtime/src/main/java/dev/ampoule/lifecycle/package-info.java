/** The way of one request through the application. */
@NullMarked
package dev.ampoule.lifecycle;

import org.jspecify.annotations.NullMarked;
