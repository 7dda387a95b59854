package dev.ampoule.http;

/**
 * The error 403: the client may not do this, whoever it is.
 *
 * <p>Flask: {@code werkzeug.exceptions.Forbidden}.
 */
public class Forbidden extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public Forbidden() {
    super(403);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public Forbidden(String description) {
    super(403, description);
  }
}
