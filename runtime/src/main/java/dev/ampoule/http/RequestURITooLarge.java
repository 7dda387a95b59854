package dev.ampoule.http;

/**
 * The error 414: the URL is longer than allowed.
 *
 * <p>Flask: {@code werkzeug.exceptions.RequestURITooLarge}.
 */
public class RequestURITooLarge extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public RequestURITooLarge() {
    super(414);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public RequestURITooLarge(String description) {
    super(414, description);
  }
}
