package dev.ampoule.http;

/**
 * The error 400: the request cannot be understood.
 *
 * <p>Flask: {@code werkzeug.exceptions.BadRequest}.
 */
public class BadRequest extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public BadRequest() {
    super(400);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public BadRequest(String description) {
    super(400, description);
  }
}
