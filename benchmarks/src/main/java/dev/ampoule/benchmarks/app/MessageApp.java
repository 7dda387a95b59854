package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

/** One route, whose handler returns a record of one text. */
@Application
final class MessageApp {

  @Get("/json")
  Message message() {
    return new Message("Hello, World!");
  }

  /** What is sent. */
  record Message(String message) {}
}
