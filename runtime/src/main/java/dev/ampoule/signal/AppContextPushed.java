package dev.ampoule.signal;

/**
 * An application context is there: of a request, which is not matched yet, or of {@code
 * app.context(…)}.
 *
 * <p>Flask: {@code appcontext_pushed}.
 */
public record AppContextPushed() {}
