package dev.ampoule.http;

/**
 * The error 409: the request contradicts the state of the resource.
 *
 * <p>Flask: {@code werkzeug.exceptions.Conflict}.
 */
public class Conflict extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public Conflict() {
    super(409);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public Conflict(String description) {
    super(409, description);
  }
}
