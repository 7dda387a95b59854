package hello;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

@Application
final class HelloApp {

  @Get("/")
  String hello() {
    return "Hello, World!";
  }

  @Get("/hello/<name>")
  String greet(String name) {
    return "Hello, " + name + "!";
  }
}
