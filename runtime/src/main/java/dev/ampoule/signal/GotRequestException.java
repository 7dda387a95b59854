package dev.ampoule.signal;

/**
 * Nothing handled an exception of a request, which is answered with a 500 after this.
 *
 * <p>Flask: {@code got_request_exception}.
 *
 * @param exception the exception
 */
public record GotRequestException(Throwable exception) {}
