package dev.ampoule.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The error 401: the client must say who it is.
 *
 * <p>Flask: {@code werkzeug.exceptions.Unauthorized}.
 */
public class Unauthorized extends HttpException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> challenges;

  /** Creates the error with the status's own description. */
  public Unauthorized() {
    this(null, List.of());
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public Unauthorized(String description) {
    this(description, List.of());
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client; null for the status's own description
   * @param challenges the values of {@code WWW-Authenticate}, {@code Basic realm="todo"}
   */
  public Unauthorized(@Nullable String description, List<String> challenges) {
    super(401, description);
    this.challenges = List.copyOf(challenges);
  }

  @Override
  public void addHeaders(Response target) {
    challenges.forEach(challenge -> target.addHeader("WWW-Authenticate", challenge));
  }
}
