package dev.ampoule.http;

/**
 * The error 424: an action that this one depends on failed.
 *
 * <p>Flask: {@code werkzeug.exceptions.FailedDependency}.
 */
public class FailedDependency extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public FailedDependency() {
    super(424);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public FailedDependency(String description) {
    super(424, description);
  }
}
