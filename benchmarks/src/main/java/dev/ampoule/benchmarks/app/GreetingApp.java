package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Query;

/** A greeting with a name out of the query, and nothing else. */
@Application
final class GreetingApp {

  @Get("/greeting")
  String greeting(@Query String name) {
    return "Hello, " + name + "!";
  }
}
