package dev.ampoule.http;

/**
 * The error 410: the resource was here, and will not come back.
 *
 * <p>Flask: {@code werkzeug.exceptions.Gone}.
 */
public class Gone extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public Gone() {
    super(410);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public Gone(String description) {
    super(410, description);
  }
}
