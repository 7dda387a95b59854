package dev.ampoule.http;

/**
 * The error 412: a condition of the request does not hold.
 *
 * <p>Flask: {@code werkzeug.exceptions.PreconditionFailed}.
 */
public class PreconditionFailed extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public PreconditionFailed() {
    super(412);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public PreconditionFailed(String description) {
    super(412, description);
  }
}
