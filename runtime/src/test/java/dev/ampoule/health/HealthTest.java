package dev.ampoule.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.TestDispatcher;
import dev.ampoule.config.Config;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryTransport;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** How checks are run. */
class HealthTest {

  private static final MemoryRequest READY = MemoryRequest.get("/health/ready");

  @Test
  void namesAreDistinctWithinAKind() {
    HealthCheck check = HealthCheck.ready("twice", () -> {});

    try (App app = app(check, HealthCheck.live("twice", () -> {}))) {
      assertThat(app.health().isAsked(READY)).isTrue();
    }
    assertThatThrownBy(() -> app(check, check))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two health checks are named \"twice\"");
  }

  @Test
  void whoAsksMeanwhileWaitsForTheSameRun() {
    CountDownLatch end = new CountDownLatch(1);
    HealthCheck check = HealthCheck.ready("slow", end::await);
    try (App app = app()) {
      RepeatedCheck repeated = new RepeatedCheck(app, check, Duration.ofMinutes(1));

      CheckRun first = repeated.begin();
      assertThat(repeated.begin()).isSameAs(first);
      end.countDown();

      assertThat(first.await()).isNull();
      assertThat(repeated.begin()).isNotSameAs(first);
    }
  }

  @Test
  void checkThatIgnoresItsEndIsNotStartedAgain() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch end = new CountDownLatch(1);
    HealthCheck check =
        HealthCheck.ready(
            "deaf",
            () -> {
              runs.incrementAndGet();
              awaitWhateverHappens(end);
            });
    try (App app = app(check)) {
      for (int i = 0; i < 5; i++) {
        assertThat(status(app)).isEqualTo(503);
      }
      assertThat(runs).hasValue(1);
      end.countDown();
      while (status(app) != 200) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void changesAreLoggedOnce() throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    HealthCheck check =
        HealthCheck.ready(
            "database",
            () -> {
              if (broken.get()) {
                throw new IllegalStateException("pool exhausted");
              }
            });
    try (App app = app(check);
        Records records = new Records()) {
      status(app);
      broken.set(true);
      status(app);
      status(app);
      broken.set(false);
      status(app);
      status(app);

      assertThat(records.texts)
          .containsExactly(
              "WARNING The health check database is down. pool exhausted",
              "INFO The health check {0} is up again.");
    }
  }

  private static void awaitWhateverHappens(CountDownLatch end) {
    while (true) {
      try {
        end.await();
        return;
      } catch (InterruptedException ignored) {
        // as a driver does that waits for a database
      }
    }
  }

  private static int status(App app) throws Exception {
    return new MemoryTransport(app).send(READY).status();
  }

  private static App app(HealthCheck... checks) {
    return App.builder(
            "test.App",
            context -> {
              for (HealthCheck check : checks) {
                context.closing(check);
              }
              return new TestDispatcher();
            })
        .config(Config.of(Map.of("HEALTH_TIMEOUT", "100ms")))
        .build();
  }

  /** What is logged about health. */
  private static final class Records extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("dev.ampoule.health");
    private final ConcurrentLinkedQueue<String> texts = new ConcurrentLinkedQueue<>();

    Records() {
      logger.setUseParentHandlers(false);
      logger.setLevel(Level.ALL);
      logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord record) {
      Throwable thrown = record.getThrown();
      texts.add(
          record.getLevel()
              + " "
              + record.getMessage()
              + (thrown == null ? "" : " " + thrown.getMessage()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
    }
  }
}
