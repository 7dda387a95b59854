package dev.ampoule.http;

/**
 * The error 406: no representation that the client accepts can be made.
 *
 * <p>Flask: {@code werkzeug.exceptions.NotAcceptable}.
 */
public class NotAcceptable extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public NotAcceptable() {
    super(406);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public NotAcceptable(String description) {
    super(406, description);
  }
}
