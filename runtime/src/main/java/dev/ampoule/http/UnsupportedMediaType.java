package dev.ampoule.http;

/**
 * The error 415: the body's media type is not one that the handler takes.
 *
 * <p>Flask: {@code werkzeug.exceptions.UnsupportedMediaType}.
 */
public class UnsupportedMediaType extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public UnsupportedMediaType() {
    super(415);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public UnsupportedMediaType(String description) {
    super(415, description);
  }
}
