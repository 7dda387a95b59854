package dev.ampoule;

import dev.ampoule.http.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The request-scoped parts that were made for one request, or for one context of {@link
 * App#context}.
 *
 * <p>Flask: what extensions keep in {@code g}, and close in {@code teardown_appcontext}.
 */
public final class RequestParts {

  private final Map<RequestPart<?>, Object> made = new HashMap<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<RequestPart<?>> making = new ArrayList<>();
  private boolean ended;

  RequestParts() {}

  /**
   * Closes the parts of a request, the last one first, each whatever the others throw; for the
   * pipeline.
   *
   * @param request the request, which has been torn down
   * @param failures takes what they throw
   */
  public static void close(Request request, Teardown failures) {
    if (request.app().hasRequestParts()) {
      request.globals().parts().close(failures);
    }
  }

  /** The part for this context, which is made when it is first asked for. */
  @SuppressWarnings("unchecked") // under a part stands only what it made
  synchronized <T> T get(RequestPart<T> part) {
    Object known = made.get(part);
    if (known != null) {
      return (T) known;
    }
    check(part);
    making.add(part);
    try {
      T fresh = part.make();
      made.put(part, fresh);
      if (fresh instanceof AutoCloseable closeable && part.closes()) {
        open.add(closeable);
      }
      return fresh;
    } catch (Exception e) {
      throw Unchecked.<RuntimeException>rethrow(e);
    } finally {
      making.removeLast();
    }
  }

  private void check(RequestPart<?> part) {
    if (ended) {
      throw new IllegalStateException(
          "no " + part.key() + ": the request or context that this task was taken from has ended");
    }
    if (making.contains(part)) {
      throw new IllegalStateException(part.key() + " asks for itself while it is made");
    }
  }

  synchronized void close(Teardown failures) {
    ended = true;
    made.clear();
    while (!open.isEmpty()) {
      try {
        open.removeLast().close();
      } catch (Throwable e) {
        failures.failed(e);
      }
    }
  }
}
