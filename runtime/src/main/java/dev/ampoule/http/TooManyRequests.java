package dev.ampoule.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The error 429: the client sends too many requests.
 *
 * <p>Flask: {@code werkzeug.exceptions.TooManyRequests}.
 */
public class TooManyRequests extends HttpException {

  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /** Creates the error with the status's own description. */
  public TooManyRequests() {
    this(null, null);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public TooManyRequests(String description) {
    this(description, null);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client; null for the status's own description
   * @param retryAfter how long the client should wait, sent in whole seconds; null to say nothing
   */
  public TooManyRequests(@Nullable String description, @Nullable Duration retryAfter) {
    super(429, description);
    this.retryAfter = retryAfter;
  }

  @Override
  public void addHeaders(Response target) {
    if (retryAfter != null) {
      target.header("Retry-After", String.valueOf(retryAfter.toSeconds()));
    }
  }
}
