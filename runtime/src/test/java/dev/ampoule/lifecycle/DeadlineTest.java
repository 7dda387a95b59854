package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.TestApps;
import dev.ampoule.TestDispatcher;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import dev.ampoule.http.ServiceUnavailable;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryTransport;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The time of a handler, and who hears that it is over. */
class DeadlineTest {

  @Test
  void interruptNeverComesAfterTheEnd() throws InterruptedException {
    for (int i = 0; i < 2_000; i++) {
      Deadline deadline = new Deadline();
      CountDownLatch begun = new CountDownLatch(1);
      Thread alarm =
          Thread.startVirtualThread(
              () -> {
                begun.countDown();
                deadline.pass();
              });
      while (begun.getCount() > 0) {
        Thread.onSpinWait();
      }

      deadline.end();

      assertThat(Thread.interrupted()).isFalse();
      alarm.join();
      assertThat(Thread.interrupted()).isFalse();
    }
  }

  @Test
  void nothingPassesAfterTheEnd() {
    Deadline deadline = new Deadline();

    assertThat(deadline.end()).isFalse();
    assertThat(deadline.pass()).isNull();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void onlyWhatSaysNothingToTheClientIsReplaced() {
    assertThat(overdue().end(new InterruptedException())).isInstanceOf(ServiceUnavailable.class);
    assertThat(overdue().end(new NotFound())).isInstanceOf(NotFound.class);
    assertThat(overdue().end(new StackOverflowError())).isInstanceOf(StackOverflowError.class);
    assertThat(new Deadline().end(new IllegalStateException()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void logSaysWhereTheHandlerWas() throws Exception {
    TestDispatcher sleeping =
        new TestDispatcher() {
          @Override
          public @Nullable Response beforeRequest(int mount, Request request) throws Exception {
            Thread.sleep(60_000);
            return null;
          }
        };
    try (LogRecords log = new LogRecords();
        App app = TestApps.of(sleeping, Map.of("SERVER_REQUEST_TIMEOUT", "50ms"))) {
      assertThat(new MemoryTransport(app).send(MemoryRequest.get("/slow\n")).status())
          .isEqualTo(503);

      while (log.messages().isEmpty()) {
        Thread.onSpinWait(); // the alarm's thread writes it, after the interrupt
      }
      assertThat(log.messages())
          .containsExactly("Interrupted after 50 ms: GET /slow\\n [no endpoint]");
      assertThat(log.failures().getFirst().getStackTrace())
          .extracting(StackTraceElement::getMethodName)
          .contains("sleep", "beforeRequest");
    }
  }

  private static Deadline overdue() {
    Deadline deadline = new Deadline();
    assertThat(deadline.pass()).isNotNull();
    return deadline;
  }
}
