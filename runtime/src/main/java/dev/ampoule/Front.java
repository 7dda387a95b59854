package dev.ampoule;

import dev.ampoule.health.Health;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import dev.ampoule.lifecycle.RequestPipeline;
import dev.ampoule.logging.AccessLog;
import dev.ampoule.proxy.ProxyFix;
import org.jspecify.annotations.Nullable;

/** Where requests come in: puts right what proxies changed, and lets nothing that fails out. */
final class Front {

  private final Middleware.Next entry;
  private final RequestPipeline pipeline;
  private final Health health;
  private final @Nullable ProxyFix proxies;
  private final @Nullable AccessLog log;

  private Front(
      Middleware.Next entry,
      RequestPipeline pipeline,
      Health health,
      @Nullable ProxyFix proxies,
      @Nullable AccessLog log) {
    this.entry = entry;
    this.pipeline = pipeline;
    this.health = health;
    this.proxies = proxies;
    this.log = log;
  }

  /**
   * Creates the front of an application.
   *
   * @param entry its middleware, and what that is around
   */
  static Front of(App app, RequestPipeline pipeline, Health health, Middleware.Next entry) {
    return new Front(
        entry, pipeline, health, ProxyFix.of(app.config()), AccessLog.of(app.config()));
  }

  /** Serves a request of a transport. */
  Response handle(Exchange exchange) {
    if (health.isAsked(exchange)) {
      return health.answer(exchange);
    }
    Exchange fixed = proxies == null ? exchange : proxies.fix(exchange);
    return log == null ? serve(fixed) : log.around(fixed, this::serve);
  }

  /** Serves a request that came in at the front of another application. */
  Response inner(Exchange exchange) {
    return health.isAsked(exchange) ? health.answer(exchange) : serve(exchange);
  }

  private Response serve(Exchange exchange) {
    try {
      return entry.handle(exchange);
    } catch (Throwable e) {
      return pipeline.failed(exchange, e);
    }
  }
}
