package dev.ampoule.signal;

/**
 * An application context has ended; the last signal of a request.
 *
 * <p>Flask: {@code appcontext_popped}.
 */
public record AppContextPopped() {}
