package dev.ampoule.http;

/**
 * The error 501: the server does not know the method.
 *
 * <p>Flask: {@code werkzeug.exceptions.NotImplemented}.
 */
public class NotImplemented extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public NotImplemented() {
    super(501);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public NotImplemented(String description) {
    super(501, description);
  }
}
