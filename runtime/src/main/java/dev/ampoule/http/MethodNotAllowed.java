package dev.ampoule.http;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The error 405: the URL exists, but not for this method.
 *
 * <p>Flask: {@code werkzeug.exceptions.MethodNotAllowed}.
 */
public class MethodNotAllowed extends HttpException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> validMethods;

  /** Creates the error with the status's own description, and without {@code Allow}. */
  public MethodNotAllowed() {
    this(List.of(), null);
  }

  /**
   * Creates the error without {@code Allow}.
   *
   * @param description what went wrong, for the client
   */
  public MethodNotAllowed(String description) {
    this(List.of(), description);
  }

  /**
   * Creates the error with the status's own description.
   *
   * @param validMethods what {@code Allow} names
   */
  public MethodNotAllowed(Collection<String> validMethods) {
    this(validMethods, null);
  }

  /**
   * Creates the error.
   *
   * @param validMethods what {@code Allow} names
   * @param description what went wrong, for the client; null for the status's own description
   */
  public MethodNotAllowed(Collection<String> validMethods, @Nullable String description) {
    super(405, description);
    this.validMethods = List.copyOf(validMethods);
  }

  /** The methods that the URL accepts; empty when they were not given. */
  public List<String> validMethods() {
    return validMethods;
  }

  @Override
  public void addHeaders(Response target) {
    if (!validMethods.isEmpty()) {
      target.header("Allow", String.join(", ", validMethods));
    }
  }
}
