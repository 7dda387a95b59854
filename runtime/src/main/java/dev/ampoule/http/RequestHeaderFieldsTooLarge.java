package dev.ampoule.http;

/**
 * The error 431: one or more headers are larger than allowed.
 *
 * <p>Flask: {@code werkzeug.exceptions.RequestHeaderFieldsTooLarge}.
 */
public class RequestHeaderFieldsTooLarge extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public RequestHeaderFieldsTooLarge() {
    super(431);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public RequestHeaderFieldsTooLarge(String description) {
    super(431, description);
  }
}
