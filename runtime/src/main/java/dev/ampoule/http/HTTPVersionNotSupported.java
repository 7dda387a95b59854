package dev.ampoule.http;

/**
 * The error 505: the server does not speak this version of HTTP.
 *
 * <p>Flask: {@code werkzeug.exceptions.HTTPVersionNotSupported}.
 */
public class HTTPVersionNotSupported extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public HTTPVersionNotSupported() {
    super(505);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public HTTPVersionNotSupported(String description) {
    super(505, description);
  }
}
