package dev.ampoule.http;

/**
 * The error 451: the law forbids to serve this.
 *
 * <p>Flask: {@code werkzeug.exceptions.UnavailableForLegalReasons}.
 */
public class UnavailableForLegalReasons extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public UnavailableForLegalReasons() {
    super(451);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public UnavailableForLegalReasons(String description) {
    super(451, description);
  }
}
