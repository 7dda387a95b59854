package dev.ampoule.http;

/**
 * The error 504: a server behind this one did not answer in time.
 *
 * <p>Flask: {@code werkzeug.exceptions.GatewayTimeout}.
 */
public class GatewayTimeout extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public GatewayTimeout() {
    super(504);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public GatewayTimeout(String description) {
    super(504, description);
  }
}
