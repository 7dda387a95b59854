package dev.ampoule;

import dev.ampoule.http.HttpException;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The error handlers that were added at start: by status, then by the nearest class. */
final class AddedErrors {

  /**
   * One of them.
   *
   * @param status the status; 0 for one that is found by its class
   * @param type the class
   * @param answer the handler
   */
  record Entry<E extends Throwable>(int status, Class<E> type, ErrorAnswer<? super E> answer) {

    boolean takes(Throwable error) {
      boolean sameStatus =
          status == 0 || (error instanceof HttpException http && http.status() == status);
      return sameStatus && type.isInstance(error);
    }

    /** Whether it is asked before another one, whichever was added first. */
    boolean comesBefore(Entry<?> other) {
      return (status == 0) == (other.status == 0)
          ? !type.equals(other.type) && other.type.isAssignableFrom(type)
          : status != 0;
    }

    /** Whether it is nearer to an error that both take; of equals the later one is. */
    boolean isNearerThan(Entry<?> earlier) {
      if ((status == 0) != (earlier.status == 0)) {
        return status != 0;
      }
      return earlier.type.isAssignableFrom(type);
    }

    /** What it handles, for people. */
    String what() {
      String name = type.getName();
      return status == 0
          ? name.substring(name.lastIndexOf('.') + 1).replace('$', '.')
          : Integer.toString(status);
    }

    Response call(Throwable error, Request request) throws Exception {
      return answer.answer(type.cast(error), request);
    }
  }

  private final List<Entry<?>> entries;

  AddedErrors(List<Entry<?>> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Those that were added, in the order in which they are asked. */
  static List<Entry<?>> inOrder(List<Entry<?>> added) {
    List<Entry<?>> left = new ArrayList<>(added.reversed());
    List<Entry<?>> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Entry<?> next =
          left.stream()
              .filter(entry -> left.stream().noneMatch(other -> other.comesBefore(entry)))
              .findFirst()
              .orElse(left.getFirst());
      ordered.add(next);
      left.remove(next);
    }
    return ordered;
  }

  @Nullable Response handle(Request request, Throwable error) throws Exception {
    Entry<?> nearest = null;
    for (Entry<?> entry : entries) {
      if (entry.takes(error) && (nearest == null || entry.isNearerThan(nearest))) {
        nearest = entry;
      }
    }
    return nearest == null ? null : nearest.call(error, request);
  }
}
