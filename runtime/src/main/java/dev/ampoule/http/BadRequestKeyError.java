package dev.ampoule.http;

/**
 * The error 400: a parameter, cookie or field that the application asked for was not sent.
 *
 * <p>While debugging it counts as a failure of the program, unless {@code TRAP_BAD_REQUEST_ERRORS}
 * is false: whoever wrote {@link MultiMap#require} sees the line.
 *
 * <p>Flask: {@code werkzeug.exceptions.BadRequestKeyError}.
 */
public class BadRequestKeyError extends BadRequest {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * Creates the error.
   *
   * @param key the name that was not sent
   */
  public BadRequestKeyError(String key) {
    super("\"" + key + "\" is missing.");
    this.key = key;
  }

  /** The name that was not sent. */
  public String key() {
    return key;
  }
}
