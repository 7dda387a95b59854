package dev.ampoule.lifecycle;

import dev.ampoule.http.Request;
import dev.ampoule.logging.LogText;
import dev.ampoule.logging.LoggedTarget;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * The log records of what went wrong in an application.
 *
 * <p>Flask: {@code log_exception}.
 */
final class FailureLog {

  private final Logger logger;

  FailureLog(String name) {
    logger = System.getLogger(name);
  }

  void unhandled(Request request, Throwable error) {
    error("Exception on ", request, error);
  }

  void handlerFailed(Request request, Throwable error) {
    error("Error handler of the status 500 failed on ", request, error);
  }

  void listenerFailed(Request request, Throwable error) {
    error("Listener to GotRequestException failed on ", request, error);
  }

  void finalizingFailed(Request request, Throwable error) {
    error("After hook failed with an error while handling an error on ", request, error);
  }

  void teardownFailed(Request request, Throwable error) {
    error("Teardown hook failed on ", request, error);
  }

  /** A handler took too long; {@code where} says what it was doing. */
  void interrupted(Request request, Duration limit, Throwable where) {
    logger.log(
        Level.WARNING,
        () -> "Interrupted after " + limit.toMillis() + " ms: " + describe(request),
        where);
  }

  private void error(String what, Request request, Throwable error) {
    logger.log(Level.ERROR, () -> what + describe(request), error);
  }

  /**
   * Names method, path, endpoint and id, without a character that could forge a line of the log.
   */
  private static String describe(Request request) {
    String endpoint = request.endpoint();
    String line =
        request.method()
            + " "
            + LoggedTarget.path(request)
            + (endpoint == null ? " [no endpoint]" : " [" + endpoint + "]")
            + " (request "
            + request.id()
            + ")";
    return LogText.escape(line);
  }
}
