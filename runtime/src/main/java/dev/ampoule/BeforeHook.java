package dev.ampoule;

import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * A hook that is added when the application starts, and runs before every request.
 *
 * <p>Flask: {@code app.before_request}.
 */
@FunctionalInterface
public interface BeforeHook {

  /**
   * Runs before the hooks that annotations name.
   *
   * @param request the request
   * @return the response that ends the request, or null to go on
   * @throws Exception anything; error handlers see it
   */
  @Nullable Response before(Request request) throws Exception;
}
