package dev.ampoule.http;

import java.util.List;

/**
 * The error 422: the request was understood, but its content makes no sense.
 *
 * <p>Flask: {@code werkzeug.exceptions.UnprocessableEntity}.
 */
public class UnprocessableEntity extends HttpException {

  private static final long serialVersionUID = 1L;

  /** Creates the error with the status's own description. */
  public UnprocessableEntity() {
    super(422);
  }

  /**
   * Creates the error.
   *
   * @param description what went wrong, for the client
   */
  public UnprocessableEntity(String description) {
    super(422, description);
  }

  /**
   * Creates the error with everything that is wrong; the description lists it.
   *
   * @param errors what is wrong, at least one
   */
  public UnprocessableEntity(List<ProblemError> errors) {
    super(422, errors);
  }
}
