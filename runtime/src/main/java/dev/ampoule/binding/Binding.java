package dev.ampoule.binding;

import dev.ampoule.http.BadRequest;
import dev.ampoule.http.ProblemError;
import dev.ampoule.http.Request;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the arguments of one call out of a request, and collects everything that is wrong.
 *
 * <p>A client that sends three bad parameters is told of three, not of the first. Generated code
 * reads
 *
 * <pre>{@code
 * Binding binding = new Binding(request);
 * int limit = binding.query("limit").asInt(20);
 * Optional<UUID> id = binding.header("X-Id").optional(Values.UUID);
 * binding.check();
 * }</pre>
 *
 * <p>Values that were read before {@link #check} found nothing must not be used.
 */
public final class Binding {

  private final Request request;
  private List<ProblemError> problems = List.of();

  /**
   * Creates a binding.
   *
   * @param request the request whose parameters are asked for
   */
  public Binding(Request request) {
    this.request = request;
  }

  /** Returns a parameter of the query. */
  public Parameter query(String name) {
    return new Parameter(this, Parameter.Source.QUERY, name);
  }

  /** Returns a header; the name does not depend on case. */
  public Parameter header(String name) {
    return new Parameter(this, Parameter.Source.HEADER, name);
  }

  /** Returns a cookie. */
  public Parameter cookie(String name) {
    return new Parameter(this, Parameter.Source.COOKIE, name);
  }

  /** Returns the body as text in UTF-8. */
  public RawBody<String> bodyText() {
    return new RawBody<>(request, Request::text);
  }

  /** Returns the body as bytes, which are not copied. */
  public RawBody<byte[]> bodyBytes() {
    return new RawBody<>(request, Request::data);
  }

  /** Returns the body to be read while it arrives. */
  public RawBody<InputStream> bodyStream() {
    return new RawBody<>(request, Request::stream);
  }

  /**
   * Ends the binding.
   *
   * @throws BadRequest if a parameter is missing or bad; it names each, and what was expected
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new BadRequest(problems);
    }
  }

  Request request() {
    return request;
  }

  void problem(ProblemError problem) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>(4);
    }
    problems.add(problem);
  }
}
