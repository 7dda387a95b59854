package dev.ampoule.http;

/**
 * The error 404: there is nothing at this URL.
 *
 * <p>Flask: {@code werkzeug.exceptions.NotFound}.
 */
public class NotFound extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public NotFound() {
    super(404);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public NotFound(String description) {
    super(404, description);
  }
}
