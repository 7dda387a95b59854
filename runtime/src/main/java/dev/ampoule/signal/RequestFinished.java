package dev.ampoule.signal;

import dev.ampoule.http.Response;

/**
 * A response has passed the after hooks, and is about to be sent. What a listener throws makes it a
 * 500, of which this is sent again.
 *
 * <p>Flask: {@code request_finished}.
 *
 * @param response the response, which a listener may still change
 */
public record RequestFinished(Response response) {}
