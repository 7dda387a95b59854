package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

/** The sum of two integers of the path, and nothing else. */
@Application
final class SumApp {

  @Get("/sum/<int:a>/<int:b>")
  String sum(int a, int b) {
    return Integer.toString(a + b);
  }
}
