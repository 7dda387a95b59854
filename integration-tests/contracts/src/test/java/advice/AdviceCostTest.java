package advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ampoule.App;
import dev.ampoule.memory.MemoryRequest;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Advice allocates one object for a request, however much of it there is. */
class AdviceCostTest {

  private static final int REQUESTS = 2_000;

  /** A header of an object, four references and a number. */
  private static final long CALL = 40;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final List<String> PATHS = List.of("/none", "/once", "/many");

  @Test
  void allocatesNothingButTheCall() {
    Map<String, Long> least = new HashMap<>();
    try (App app = CostAppFactory.create()) {
      for (int round = 0; round < 10; round++) {
        PATHS.forEach(path -> least.merge(path, bytes(app, path), Math::min));
      }
    }
    long none = least.getOrDefault("/none", 0L);
    assertThat(none).isPositive();
    assertThat(least.get("/once")).isLessThanOrEqualTo(none + CALL);
    assertThat(least.get("/many")).isLessThanOrEqualTo(none + CALL);
  }

  /** Bytes per request; the JVM allocates now and then, too. */
  private static long bytes(App app, String path) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < REQUESTS; i++) {
      app.handle(MemoryRequest.get(path)).close();
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / REQUESTS;
  }
}
