package dev.ampoule.health;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Method;
import dev.ampoule.http.Response;
import dev.ampoule.routing.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers at {@code /health/live} and {@code /health/ready}: 200 if all checks of a kind pass,
 * else 503, with their names.
 *
 * <p>They are given before middleware and hooks, whatever host is asked for, and take no part in
 * limits of the server. While a server stops, readiness is 503. A static route of the application
 * with the same path is asked instead.
 *
 * <p>Flask: none; an extension or a view of the application.
 */
public final class Health {

  private final App app;
  private final @Nullable String livePath;
  private final @Nullable String readyPath;
  private final RepeatedCheck[] checks;

  private Health(
      App app, @Nullable String livePath, @Nullable String readyPath, List<RepeatedCheck> checks) {
    this.app = app;
    this.livePath = livePath;
    this.readyPath = readyPath;
    this.checks = checks.toArray(new RepeatedCheck[0]);
  }

  /**
   * Puts the answers of an application together.
   *
   * @param app the application
   * @param checks its checks, in the order in which they are listed
   * @param routes its routes
   * @throws IllegalStateException if two checks of a kind have the same name
   */
  public static Health of(App app, List<HealthCheck> checks, List<Route> routes) {
    HealthSettings settings = HealthSettings.of(app.config());
    List<RepeatedCheck> repeated = new ArrayList<>(checks.size());
    for (HealthCheck check : checks) {
      for (RepeatedCheck other : repeated) {
        if (other.name().equals(check.name()) && other.kind() == check.kind()) {
          throw new IllegalStateException("two health checks are named \"" + check.name() + "\"");
        }
      }
      repeated.add(new RepeatedCheck(app, check, settings.timeout()));
    }
    return new Health(
        app, free(settings.livePath(), routes), free(settings.readyPath(), routes), repeated);
  }

  /**
   * Checks the {@code HEALTH_*} keys of a configuration.
   *
   * @throws dev.ampoule.config.ConfigException if one of them has no usable value
   */
  public static void checkKeys(Config config) {
    HealthSettings.of(config);
  }

  /** Whether a request asks about health. */
  public boolean isAsked(Exchange exchange) {
    String path = exchange.rawPath();
    return (path.equals(livePath) || path.equals(readyPath)) && reads(exchange.method());
  }

  /**
   * Answers a request that asks about health.
   *
   * @param exchange the request
   */
  public Response answer(Exchange exchange) {
    boolean live = exchange.rawPath().equals(livePath);
    HealthCheck.Kind kind = live ? HealthCheck.Kind.LIVE : HealthCheck.Kind.READY;
    HealthReport report = new HealthReport(app, exchange);
    if (!live && exchange.isStopping()) {
      report.add("server", new IllegalStateException("the server stops"));
      return report.response();
    }
    CheckRun[] runs = new CheckRun[checks.length];
    for (int i = 0; i < checks.length; i++) {
      if (checks[i].kind() == kind) {
        runs[i] = checks[i].begin();
      }
    }
    for (int i = 0; i < checks.length; i++) {
      CheckRun run = runs[i];
      if (run != null) {
        Throwable failure = run.await();
        checks[i].note(failure);
        report.add(checks[i].name(), failure);
      }
    }
    return report.response();
  }

  private static boolean reads(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** The path, unless the application has a rule for just that. */
  private static @Nullable String free(@Nullable String path, List<Route> routes) {
    for (Route route : routes) {
      if (route.rule().equals(path) && route.accepts(Method.GET)) {
        return null;
      }
    }
    return path;
  }
}
