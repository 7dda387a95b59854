package dev.ampoule.http;

/**
 * The error 411: the request must say how long its body is.
 *
 * <p>Flask: {@code werkzeug.exceptions.LengthRequired}.
 */
public class LengthRequired extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public LengthRequired() {
    super(411);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public LengthRequired(String description) {
    super(411, description);
  }
}
