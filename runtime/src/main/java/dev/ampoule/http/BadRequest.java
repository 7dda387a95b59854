package dev.ampoule.http;

import java.util.List;

/**
 * The error 400: the request cannot be understood.
 *
 * <p>Flask: {@code werkzeug.exceptions.BadRequest}.
 */
public class BadRequest extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public BadRequest() {
    super(400);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public BadRequest(String description) {
    super(400, description);
  }

  /**
   * Creates the error with everything that is wrong; the description lists it.
   *
   * @param errors what is wrong, at least one
   */
  public BadRequest(List<ProblemError> errors) {
    super(400, errors);
  }
}
