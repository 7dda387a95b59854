package dev.ampoule.lifecycle;

import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Request;
import dev.ampoule.routing.Route;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Gives handlers as much time as their routes or the configuration say. */
final class Deadlines {

  private static final Duration LONGEST = Duration.ofDays(7);

  private final Duration limit;
  private final FailureLog log;

  private Deadlines(Duration limit, FailureLog log) {
    this.limit = limit;
    this.log = log;
  }

  /** The deadlines of an application; null when all its handlers have any time. */
  static @Nullable Deadlines of(Config config, List<Route> routes, FailureLog log) {
    Duration limit = limit(config);
    boolean limited = !limit.isZero();
    for (Route route : routes) {
      limited |= route.timeoutMillis() > 0;
    }
    return limited ? new Deadlines(limit, log) : null;
  }

  /** How long a handler may take whose route does not say so; zero for any time. */
  static Duration limit(Config config) {
    String key = "SERVER_REQUEST_TIMEOUT";
    Duration limit = config.duration(key);
    if (limit.isNegative() || limit.compareTo(LONGEST) > 0) {
      throw config.unfit(key, "a time from 0 seconds to 7 days");
    }
    return limit;
  }

  /** Lets a deadline know when a body is read. */
  static Exchange watched(Exchange exchange) {
    return new WatchedExchange(exchange);
  }

  /**
   * Starts the time of the handler that this thread is going to call; returns null if it has any.
   *
   * @param route its route, or null where none matched
   */
  @Nullable Deadline begin(Request request, @Nullable Route route) {
    int own = route == null ? -1 : route.timeoutMillis();
    Duration time = own < 0 ? limit : Duration.ofMillis(own);
    if (time.isZero()) {
      return null;
    }
    Deadline deadline = new Deadline();
    if (request.exchange() instanceof WatchedExchange watched) {
      watched.watch(deadline);
    }
    deadline.alarm(
        Alarms.CLOCK.schedule(
            () -> pass(deadline, request, time), time.toNanos(), TimeUnit.NANOSECONDS));
    return deadline;
  }

  private void pass(Deadline deadline, Request request, Duration time) {
    TimeoutException where = deadline.pass();
    if (where != null) {
      log.interrupted(request, time, where);
    }
  }

  /** The one thread that waits; it goes away when there is nothing to wait for. */
  private static final class Alarms {

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private static ScheduledThreadPoolExecutor clock() {
      ScheduledThreadPoolExecutor clock =
          new ScheduledThreadPoolExecutor(
              1, Thread.ofPlatform().daemon().name("ampoule-deadlines").factory());
      clock.setRemoveOnCancelPolicy(true);
      clock.setKeepAliveTime(10, TimeUnit.SECONDS);
      clock.allowCoreThreadTimeOut(true);
      return clock;
    }
  }
}
