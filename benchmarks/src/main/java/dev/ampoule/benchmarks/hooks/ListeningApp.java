package dev.ampoule.benchmarks.hooks;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.http.Response;

/** The same application with a listener, to nothing that a request sends. */
@Application
final class ListeningApp {

  /** What nobody sends. */
  record Ordered() {}

  @OnSignal
  void ordered(Ordered signal) {}

  @Get("/")
  Response index() {
    return Response.text("hello");
  }
}
