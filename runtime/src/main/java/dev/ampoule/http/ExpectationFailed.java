package dev.ampoule.http;

/**
 * The error 417: what the {@code Expect} header asks for cannot be done.
 *
 * <p>Flask: {@code werkzeug.exceptions.ExpectationFailed}.
 */
public class ExpectationFailed extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public ExpectationFailed() {
    super(417);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public ExpectationFailed(String description) {
    super(417, description);
  }
}
