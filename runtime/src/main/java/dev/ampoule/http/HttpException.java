package dev.ampoule.http;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error that has an HTTP status: throw it, and the client gets its page.
 *
 * <p>There is a subclass for each status that is an error. Error handlers see them by status and by
 * class; one that none of them takes is answered with {@link #toResponse()}. Errors below 500 are
 * answers rather than failures, so that they carry no stack trace: making one is cheap.
 *
 * <p>Flask: {@code werkzeug.exceptions.HTTPException}; {@link #of(int)} is {@code abort}.
 */
public class HttpException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String description;
  private final transient @Nullable Response response;
  private final transient List<ProblemError> errors;

  /**
   * Creates an error with the status's own description.
   *
   * @param status the HTTP status, 400 to 599
   */
  public HttpException(int status) {
    this(status, null, (Throwable) null);
  }

  /**
   * Creates an error.
   *
   * @param status the HTTP status, 400 to 599
   * @param description what went wrong, for the client; null for the status's own description
   */
  public HttpException(int status, @Nullable String description) {
    this(status, description, null);
  }

  HttpException(int status, @Nullable String description, @Nullable Throwable cause) {
    super(description, cause, true, status >= 500);
    this.status = status;
    this.description = description;
    this.response = null;
    this.errors = List.of();
  }

  /**
   * Creates an error that is answered with {@code response} as it is, past all error handlers.
   *
   * @param response the whole answer
   */
  public HttpException(Response response) {
    super("aborted with a response", null, true, false);
    this.status = 0;
    this.description = null;
    this.response = Objects.requireNonNull(response, "response");
    this.errors = List.of();
  }

  HttpException(int status, List<ProblemError> errors) {
    super(null, null, true, false);
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("an error of nothing: there must be a problem");
    }
    this.status = status;
    this.description = null;
    this.response = null;
    this.errors = List.copyOf(errors);
  }

  /**
   * Returns the error of a status: {@code throw HttpException.of(404)}.
   *
   * @param status a status that has a class
   * @throws IllegalArgumentException if no class stands for the status
   */
  public static HttpException of(int status) {
    return HttpExceptions.create(status, null);
  }

  /**
   * Returns the error of a status.
   *
   * @param status a status that has a class
   * @param description what went wrong, for the client
   * @throws IllegalArgumentException if no class stands for the status
   */
  public static HttpException of(int status, String description) {
    return HttpExceptions.create(status, description);
  }

  /** The HTTP status; 0 for an error that was made of a response. */
  public final int status() {
    return status;
  }

  /** The status's reason phrase, {@code Not Found}. */
  public String name() {
    return Status.name(status);
  }

  /** What went wrong, for the client, as plain text; pages escape it. */
  public String description() {
    if (description != null) {
      return description;
    }
    return errors.isEmpty()
        ? Status.description(status)
        : errors.stream().map(ProblemError::toString).collect(Collectors.joining("\n"));
  }

  /** Everything that is wrong with the request, as far as it was listed; mostly empty. */
  public final List<ProblemError> errors() {
    return errors;
  }

  /** The response that the error was made of, or null. */
  public final @Nullable Response response() {
    return response;
  }

  /**
   * Adds the headers that belong to the error, such as {@code Allow}, to a response for it.
   *
   * @param target the response
   */
  public void addHeaders(Response target) {}

  /** Returns a new response for this error: the one that it was made of, or a small HTML page. */
  public Response toResponse() {
    if (response != null) {
      return response;
    }
    Response page = Response.bytes(ErrorPage.of(this)).contentType(MediaType.HTML).status(status);
    addHeaders(page);
    return page;
  }

  /** Returns the status, its name and the description. */
  @Override
  public String getMessage() {
    return status == 0 ? "aborted with a response" : status + " " + name() + ": " + description();
  }
}
