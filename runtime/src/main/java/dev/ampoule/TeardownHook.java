package dev.ampoule;

import dev.ampoule.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * A hook that is added when the application starts, and runs at the end of every request.
 *
 * <p>Flask: {@code app.teardown_request}.
 */
@FunctionalInterface
public interface TeardownHook {

  /**
   * Runs after the hooks that annotations name, whatever these threw.
   *
   * @param request the request
   * @param error the exception that nothing handled, or null
   * @throws Exception anything; it is logged
   */
  void teardown(Request request, @Nullable Throwable error) throws Exception;
}
