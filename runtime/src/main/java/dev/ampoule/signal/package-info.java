/** What the framework tells {@code @OnSignal} methods of: Flask's signals, as records. */
@NullMarked
package dev.ampoule.signal;

import org.jspecify.annotations.NullMarked;
