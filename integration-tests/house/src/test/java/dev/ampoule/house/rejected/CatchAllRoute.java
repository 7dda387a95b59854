package dev.ampoule.house.rejected;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;

/** Rejected by decision 1: one route of Helidon's own router that takes every request. */
final class CatchAllRoute {

  private CatchAllRoute() {}

  static HttpRouting.Builder routing(Handler dispatcher) {
    return HttpRouting.builder().any(dispatcher);
  }
}
