package dev.ampoule.http;

/**
 * The error 413: the body is larger than allowed.
 *
 * <p>Flask: {@code werkzeug.exceptions.RequestEntityTooLarge}.
 */
public class RequestEntityTooLarge extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public RequestEntityTooLarge() {
    super(413);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public RequestEntityTooLarge(String description) {
    super(413, description);
  }
}
