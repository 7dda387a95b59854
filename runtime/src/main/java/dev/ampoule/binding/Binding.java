package dev.ampoule.binding;

import dev.ampoule.http.BadRequest;
import dev.ampoule.http.JsonBody;
import dev.ampoule.http.ProblemError;
import dev.ampoule.http.Request;
import dev.ampoule.http.UnprocessableEntity;
import dev.ampoule.http.UnsupportedMediaType;
import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

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
  private boolean refusedOnly = true;

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

  /**
   * Returns the body as a codec reads it from JSON; what is wrong with it is noted.
   *
   * @throws UnsupportedMediaType if there is one that does not say that it is JSON in UTF-8
   */
  @SuppressWarnings("NullAway") // check throws before anybody sees the null
  public <T> T body(JsonCodec<T> codec) {
    if (JsonBody.isAbsent(request)) {
      problem(JsonBody.MISSING);
      return null;
    }
    return read(JsonBody::read, codec);
  }

  /**
   * Returns the body as a codec reads it from JSON; null for the JSON null, and without a body.
   *
   * @throws UnsupportedMediaType if there is one that does not say that it is JSON in UTF-8
   */
  public <T> @Nullable T nullableBody(JsonCodec<T> codec) {
    return JsonBody.isAbsent(request) ? null : read(JsonBody::readNullable, codec);
  }

  /**
   * Returns the body as a codec reads it from JSON; empty for the JSON null, and without a body.
   *
   * @throws UnsupportedMediaType if there is one that does not say that it is JSON in UTF-8
   */
  public <T> Optional<T> optionalBody(JsonCodec<T> codec) {
    return Optional.ofNullable(nullableBody(codec));
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
   * @throws BadRequest if something is missing or bad; it names each, and what was expected
   * @throws UnprocessableEntity if only values in the body were refused, by constructors
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw refusedOnly ? new UnprocessableEntity(problems) : new BadRequest(problems);
    }
  }

  Request request() {
    return request;
  }

  void problem(ProblemError problem) {
    note(problem, false);
  }

  private void note(ProblemError problem, boolean isRefusal) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>(4);
    }
    problems.add(problem);
    refusedOnly &= isRefusal;
  }

  private <T> @Nullable T read(
      BiFunction<Request, JsonCodec<T>, @Nullable T> reader, JsonCodec<T> codec) {
    try {
      return reader.apply(request, codec);
    } catch (JsonException e) {
      e.problems().forEach(problem -> note(JsonBody.error(problem), problem.rejected()));
      return null;
    }
  }
}
