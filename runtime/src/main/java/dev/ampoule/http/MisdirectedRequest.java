package dev.ampoule.http;

/**
 * The error 421: this server does not answer for the host that was asked.
 *
 * <p>Flask: {@code werkzeug.exceptions.MisdirectedRequest}.
 */
public class MisdirectedRequest extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public MisdirectedRequest() {
    super(421);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public MisdirectedRequest(String description) {
    super(421, description);
  }
}
