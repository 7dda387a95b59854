package dev.ampoule.http;

import dev.ampoule.TestApps;
import dev.ampoule.memory.MemoryRequest;

/** Requests for tests. */
final class Requests {

  private Requests() {}

  static Request of(MemoryRequest exchange) {
    return new Request(TestApps.empty(), exchange);
  }

  static Request get(String target) {
    return of(MemoryRequest.get(target));
  }
}
