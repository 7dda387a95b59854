package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;

/**
 * An error handler that is added when the application starts.
 *
 * <p>Flask: {@code app.register_error_handler}.
 *
 * @param <E> what it handles
 */
@FunctionalInterface
public interface ErrorAnswer<E extends Throwable> {

  /**
   * Answers an error that no error handler of an annotation took.
   *
   * @param error the error
   * @param request the request
   * @return the response; its status is the error's unless it sets one
   * @throws Exception anything; the response is a 500 then
   */
  Response answer(E error, Request request) throws Exception;
}
