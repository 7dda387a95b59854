package dev.ampoule.http;

/**
 * The error 400 for a request that looks like an attack, such as one for a host that is not ours.
 *
 * <p>Flask: {@code werkzeug.exceptions.SecurityError}.
 */
public class SecurityError extends BadRequest {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public SecurityError(String description) {
    super(description);
  }
}
