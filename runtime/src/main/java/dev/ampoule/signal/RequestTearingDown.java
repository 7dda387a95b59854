package dev.ampoule.signal;

import org.jspecify.annotations.Nullable;

/**
 * A request has ended, and its teardown hooks have run; whatever happened to it.
 *
 * <p>Flask: {@code request_tearing_down}.
 *
 * @param error the exception that nothing handled, or null
 */
public record RequestTearingDown(@Nullable Throwable error) {}
