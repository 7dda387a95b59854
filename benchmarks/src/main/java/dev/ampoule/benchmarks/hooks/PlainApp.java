package dev.ampoule.benchmarks.hooks;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Response;

/** An application without a hook. */
@Application
final class PlainApp {

  @Get("/")
  Response index() {
    return Response.text("hello");
  }
}
