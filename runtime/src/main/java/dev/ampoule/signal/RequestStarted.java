package dev.ampoule.signal;

/**
 * A request has been matched, and no hook has run yet. {@code Request.current()} is it.
 *
 * <p>Flask: {@code request_started}.
 */
public record RequestStarted() {}
