package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

/** What the allocation bar must not let pass: a handler that allocates more than the bar allows. */
@Application
final class WastefulApp {

  /** Where each request leaves its waste, so that the compiler cannot leave it out. */
  @SuppressWarnings("UnusedVariable")
  private static volatile byte[] waste = {};

  @Get("/plaintext")
  String plaintext() {
    waste = new byte[2048];
    return "Hello, World!";
  }
}
