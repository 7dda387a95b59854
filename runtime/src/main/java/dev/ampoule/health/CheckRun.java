package dev.ampoule.health;

import dev.ampoule.App;
import dev.ampoule.ContextTask;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One run of a check, which everybody waits for who asks while it lasts. */
final class CheckRun {

  private final Duration limit;
  private final long began = System.nanoTime();
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread thread;
  private volatile @Nullable Throwable failure;

  private CheckRun(App app, HealthCheck check, Duration limit) {
    this.limit = limit;
    this.thread =
        Thread.ofVirtual().name("ampoule-health-" + check.name()).unstarted(() -> run(app, check));
  }

  static CheckRun start(App app, HealthCheck check, Duration limit) {
    CheckRun run = new CheckRun(app, check, limit);
    run.thread.start();
    return run;
  }

  boolean isDone() {
    return done.getCount() == 0;
  }

  /** Waits for the end, but no longer than the limit; returns why the check failed, or null. */
  @Nullable Throwable await() {
    try {
      long left = limit.toNanos() - (System.nanoTime() - began);
      if (done.await(left, TimeUnit.NANOSECONDS)) {
        return failure;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return e;
    }
    thread.interrupt();
    return new TimeoutException("no answer within " + limit.toMillis() + " ms");
  }

  private void run(App app, HealthCheck check) {
    try {
      ContextTask<Exception> task = check::check;
      app.context(task);
    } catch (Throwable e) {
      failure = e;
    } finally {
      done.countDown();
    }
  }
}
