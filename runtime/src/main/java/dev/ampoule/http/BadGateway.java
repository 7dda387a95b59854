package dev.ampoule.http;

/**
 * The error 502: a server behind this one gave a bad answer.
 *
 * <p>Flask: {@code werkzeug.exceptions.BadGateway}.
 */
public class BadGateway extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public BadGateway() {
    super(502);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public BadGateway(String description) {
    super(502, description);
  }
}
