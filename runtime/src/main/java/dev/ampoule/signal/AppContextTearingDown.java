package dev.ampoule.signal;

import org.jspecify.annotations.Nullable;

/**
 * An application context ends, and its teardown hooks have run.
 *
 * <p>Flask: {@code appcontext_tearing_down}.
 *
 * @param error the exception that nothing handled, or null
 */
public record AppContextTearingDown(@Nullable Throwable error) {}
