package dev.ampoule.http;

/**
 * The error 428: the request must be conditional.
 *
 * <p>Flask: {@code werkzeug.exceptions.PreconditionRequired}.
 */
public class PreconditionRequired extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public PreconditionRequired() {
    super(428);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public PreconditionRequired(String description) {
    super(428, description);
  }
}
