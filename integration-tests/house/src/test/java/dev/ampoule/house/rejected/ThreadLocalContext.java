package dev.ampoule.house.rejected;

import org.jspecify.annotations.Nullable;

/** Rejected by decision 5: the current request in a variable of the thread. */
final class ThreadLocalContext {

  private static final ThreadLocal<@Nullable Object> CURRENT = new ThreadLocal<>();

  private ThreadLocalContext() {}

  static void run(Object request, Runnable rest) {
    CURRENT.set(request);
    try {
      rest.run();
    } finally {
      CURRENT.remove();
    }
  }
}
