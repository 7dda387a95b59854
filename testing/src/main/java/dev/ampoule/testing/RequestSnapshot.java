package dev.ampoule.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the application knew of a request, kept when the request was torn down.
 *
 * <p>Flask keeps the last request's context alive inside {@code with client:}; a copy needs no
 * context and does not depend on the next request.
 *
 * @param method the method
 * @param path the decoded path
 * @param endpoint the endpoint that matched, or null
 * @param viewArgs the values of the rule's variables by name
 * @param globals what the request's globals held
 */
public record RequestSnapshot(
    String method,
    String path,
    @Nullable String endpoint,
    Map<String, Object> viewArgs,
    Map<String, Object> globals) {}
