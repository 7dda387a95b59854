package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;

/**
 * A hook that is added when the application starts, and runs after every request.
 *
 * <p>Flask: {@code app.after_request}.
 */
@FunctionalInterface
public interface AfterHook {

  /**
   * Runs after the hooks that annotations name.
   *
   * @param request the request
   * @param response the response so far
   * @return that response or another one, never null
   * @throws Exception anything; the response is a 500 then
   */
  Response after(Request request, Response response) throws Exception;
}
