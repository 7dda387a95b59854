package dev.ampoule.benchmarks.app;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;
import dev.ampoule.annotation.Query;

/** The three endpoints of the other applications among 1,000 other routes. */
@Application(
    mounts = {
      @Mount(value = Hundred.class, name = "orders", urlPrefix = "/orders"),
      @Mount(value = Hundred.class, name = "plans", urlPrefix = "/plans"),
      @Mount(value = Hundred.class, name = "players", urlPrefix = "/players"),
      @Mount(value = Hundred.class, name = "stores", urlPrefix = "/stores"),
      @Mount(value = Hundred.class, name = "sums", urlPrefix = "/sums"),
      @Mount(value = Hundred.class, name = "greetings", urlPrefix = "/greetings"),
      @Mount(value = Hundred.class, name = "a", urlPrefix = "/api/a"),
      @Mount(value = Hundred.class, name = "b", urlPrefix = "/api/b"),
      @Mount(value = Hundred.class, name = "c", urlPrefix = "/api/<int:version>"),
      @Mount(value = Hundred.class, name = "d", urlPrefix = "/<int:tenant>")
    })
final class ThousandApp {

  @Get("/plaintext")
  String plaintext() {
    return "Hello, World!";
  }

  @Get("/sum/<int:a>/<int:b>")
  String sum(int a, int b) {
    return Integer.toString(a + b);
  }

  @Get("/greeting")
  String greeting(@Query String name) {
    return "Hello, " + name + "!";
  }
}
