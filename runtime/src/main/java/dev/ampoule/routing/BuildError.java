package dev.ampoule.routing;

/**
 * No rule of an endpoint can be built with the values that were given.
 *
 * <p>Flask: {@code werkzeug.routing.BuildError}.
 */
public final class BuildError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String endpoint;

  /**
   * Creates the error.
   *
   * @param message what is missing, with a suggestion
   * @param endpoint the endpoint that was asked for
   */
  public BuildError(String message, String endpoint) {
    super(message);
    this.endpoint = endpoint;
  }

  /** The endpoint that was asked for. */
  public String endpoint() {
    return endpoint;
  }
}
