package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

/** A constant, and nothing else. */
@Application
final class PlaintextApp {

  @Get("/plaintext")
  String plaintext() {
    return "Hello, World!";
  }
}
