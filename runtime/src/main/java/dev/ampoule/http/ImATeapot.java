package dev.ampoule.http;

/**
 * The error 418: a teapot was asked for coffee.
 *
 * <p>Flask: {@code werkzeug.exceptions.ImATeapot}.
 */
public class ImATeapot extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public ImATeapot() {
    super(418);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public ImATeapot(String description) {
    super(418, description);
  }
}
