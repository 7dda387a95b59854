package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;

/**
 * What answers a rule that is added when the application starts.
 *
 * <p>Flask: the {@code view_func} of {@code add_url_rule}.
 */
@FunctionalInterface
public interface RequestHandler {

  /**
   * Answers a request.
   *
   * @param request the request; {@code viewArgs} has the values of the rule's variables
   * @return the response, which is never null
   * @throws Exception anything; error handlers see it
   */
  Response handle(Request request) throws Exception;
}
