package dev.ampoule.binding;

import dev.ampoule.http.Request;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as it came, whatever its media type is.
 *
 * @param <T> what it is handed over as
 */
public final class RawBody<T> {

  private final Request request;
  private final Function<Request, T> reader;

  RawBody(Request request, Function<Request, T> reader) {
    this.request = request;
    this.reader = reader;
  }

  /** Returns the body; one without bytes when there is none. */
  public T value() {
    return reader.apply(request);
  }

  /** Returns the body; null when the request has none. */
  public @Nullable T nullable() {
    return request.contentLength() == 0 ? null : value();
  }

  /** Returns the body, if the request has one. */
  public Optional<T> optional() {
    return Optional.ofNullable(nullable());
  }
}
