package health;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What may fail, and fails when a request says so. */
final class Organs {

  private final Map<String, String> failures = new ConcurrentHashMap<>();

  void set(String name, String failure) {
    if (failure.equals("none")) {
      failures.remove(name);
    } else {
      failures.put(name, failure);
    }
  }

  /** Fails as it has been told to. */
  void check(String name) throws InterruptedException {
    @Nullable String failure = failures.get(name);
    if (failure != null) {
      if (failure.equals("hang")) {
        Thread.sleep(60_000);
      }
      throw new IllegalStateException(failure);
    }
  }
}
