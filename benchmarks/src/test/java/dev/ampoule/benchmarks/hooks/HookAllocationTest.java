package dev.ampoule.benchmarks.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ampoule.App;
import dev.ampoule.Dispatcher;
import dev.ampoule.Teardown;
import dev.ampoule.config.Config;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryTransport;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Five empty hooks allocate nothing: requests with and without them need the same bytes. */
class HookAllocationTest {

  private static final int REQUESTS = 1_000;
  private static final int ROUNDS = 20;
  private static final long SMALLEST_OBJECT = 16;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @SuppressWarnings("UnusedVariable") // kept, so that it is allocated
  private static volatile Object kept = "";

  private final App plain = PlainAppFactory.create(Config.of(Map.of()));
  private final App hooked = HookedAppFactory.create(Config.of(Map.of()));

  private final App listening = ListeningAppFactory.create(Config.of(Map.of()));

  @Test
  void fiveEmptyHooksAllocateNothing() {
    long without = least(plain);
    long with = least(hooked);

    assertThat(without).isPositive();
    assertThat(with - without).isLessThan(SMALLEST_OBJECT);
  }

  @Test
  void signalsThatNobodyListensToAreNotMade() {
    long without = least(plain);
    long with = least(listening);

    assertThat(with - without).isLessThan(SMALLEST_OBJECT);
  }

  @Test
  void neitherTheirCallsNorTheirChain() {
    Dispatcher dispatcher = hooked.dispatcher();
    Request request = new Request(hooked, MemoryRequest.get("/"));
    Response response = Response.text("hello");
    Teardown failures = new Teardown();

    long bytes =
        least(
            () -> {
              dispatcher.beforeRequest(0, request);
              dispatcher.afterRequest(0, request, response);
              dispatcher.teardownRequest(0, request, null, failures);
              return response;
            });

    assertThat(bytes).isZero();
  }

  private static long least(App app) {
    MemoryTransport transport = new MemoryTransport(app);
    return least(() -> transport.send(MemoryRequest.get("/")));
  }

  /** Bytes per call: the least of some rounds, since the JVM allocates now and then, too. */
  private static long least(Callable<?> work) {
    long least = Long.MAX_VALUE;
    try {
      for (int round = 0; round < ROUNDS; round++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < REQUESTS; i++) {
          kept = work.call();
        }
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return least / REQUESTS;
  }
}
