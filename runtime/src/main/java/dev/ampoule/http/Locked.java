package dev.ampoule.http;

/**
 * The error 423: the resource is locked.
 *
 * <p>Flask: {@code werkzeug.exceptions.Locked}.
 */
public class Locked extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public Locked() {
    super(423);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public Locked(String description) {
    super(423, description);
  }
}
