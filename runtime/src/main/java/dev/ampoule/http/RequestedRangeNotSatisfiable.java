package dev.ampoule.http;

import org.jspecify.annotations.Nullable;

/**
 * The error 416: the body does not have the range that was asked for.
 *
 * <p>Flask: {@code werkzeug.exceptions.RequestedRangeNotSatisfiable}.
 */
public class RequestedRangeNotSatisfiable extends HttpException {

  private static final long serialVersionUID = 1L;

  private final long length;

  /** Creates the error with the status's own description, and without {@code Content-Range}. */
  public RequestedRangeNotSatisfiable() {
    this(-1, null);
  }

  /**
   * Creates the error without {@code Content-Range}.
   *
   * @param description what went wrong, for the client
   */
  public RequestedRangeNotSatisfiable(String description) {
    this(-1, description);
  }

  /**
   * Creates the error.
   *
   * @param length the length of the whole body in bytes, for {@code Content-Range}; -1 to leave the
   *     header out
   * @param description what went wrong, for the client; null for the status's own description
   */
  public RequestedRangeNotSatisfiable(long length, @Nullable String description) {
    super(416, description);
    this.length = length;
  }

  @Override
  public void addHeaders(Response target) {
    if (length >= 0) {
      target.header("Content-Range", "bytes */" + length);
    }
  }
}
