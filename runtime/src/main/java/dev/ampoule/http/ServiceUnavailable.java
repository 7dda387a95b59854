package dev.ampoule.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The error 503: the service is not available for now.
 *
 * <p>Flask: {@code werkzeug.exceptions.ServiceUnavailable}.
 */
public class ServiceUnavailable extends HttpException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /** Creates the error with the status's own description. */
  public ServiceUnavailable() {
    this(null, null);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public ServiceUnavailable(String description) {
    this(description, null);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client; null for the status's own description
   * @param retryAfter how long the client should wait, sent in whole seconds; null to say nothing
   */
  public ServiceUnavailable(@Nullable String description, @Nullable Duration retryAfter) {
    super(503, description);
    this.retryAfter = retryAfter;
  }

  @Override
  public void addHeaders(Response target) {
    if (retryAfter != null) {
      target.header("Retry-After", String.valueOf(retryAfter.toSeconds()));
    }
  }
}
