package dev.ampoule.http;

import org.jspecify.annotations.Nullable;

/**
 * The error 500: something in the application failed.
 *
 * <p>An exception that nothing handles is offered to the error handlers in this shape, with the
 * exception as {@link #originalException()}.
 *
 * <p>Flask: {@code werkzeug.exceptions.InternalServerError}.
 */
public class InternalServerError extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public InternalServerError() {
    super(500);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public InternalServerError(String description) {
    super(500, description);
  }

  /**
   * Creates the error for an exception that nothing handled; its text does not reach the client.
   *
   * @param original the exception
   */
  public InternalServerError(Throwable original) {
    super(500, null, original);
  }

  /** The exception that nothing handled; null when this error was thrown as such. */
  public @Nullable Throwable originalException() {
    return getCause();
  }
}
