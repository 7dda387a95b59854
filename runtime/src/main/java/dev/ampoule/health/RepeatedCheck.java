package dev.ampoule.health;

import dev.ampoule.App;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A check that is asked for again and again, by several at once: it runs once at a time, so that
 * whoever asks a lot makes no load, and a check that hangs is not started again.
 */
final class RepeatedCheck {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.health");

  private final App app;
  private final HealthCheck check;
  private final Duration limit;
  private @Nullable CheckRun last;
  private boolean down;

  RepeatedCheck(App app, HealthCheck check, Duration limit) {
    this.app = app;
    this.check = check;
    this.limit = limit;
  }

  String name() {
    return check.name();
  }

  HealthCheck.Kind kind() {
    return check.kind();
  }

  /** Starts the check, unless it runs already. */
  synchronized CheckRun begin() {
    CheckRun run = last;
    if (run == null || run.isDone()) {
      run = CheckRun.start(app, check, limit);
      last = run;
    }
    return run;
  }

  /** Takes how a run has ended, and logs a change. */
  synchronized void note(@Nullable Throwable failure) {
    if (down == (failure != null)) {
      return;
    }
    down = !down;
    if (failure == null) {
      LOG.log(System.Logger.Level.INFO, "The health check {0} is up again.", name());
    } else {
      LOG.log(System.Logger.Level.WARNING, "The health check " + name() + " is down.", failure);
    }
  }
}
