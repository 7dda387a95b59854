package dev.ampoule.http;

/**
 * The error 408: the client did not finish its request in time.
 *
 * <p>Flask: {@code werkzeug.exceptions.RequestTimeout}.
 */
public class RequestTimeout extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public RequestTimeout() {
    super(408);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public RequestTimeout(String description) {
    super(408, description);
  }
}
