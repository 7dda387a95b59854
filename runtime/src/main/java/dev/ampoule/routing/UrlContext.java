package dev.ampoule.routing;

import dev.ampoule.http.RequestTarget;

/**
 * The request in which a URL is built, so that the URL can be relative to it.
 *
 * @param target the request
 * @param method the number of its method
 * @param match what matching found out about it
 */
public record UrlContext(RequestTarget target, int method, PathMatch match) {}
