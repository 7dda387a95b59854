package hello;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

@Application
final class HelloApp {

  @Get("/")
  String index() {
    return "<h1>Hello!</h1>\n";
  }

  @Get(value = "/hello/<name>", produces = "text/plain")
  String hello(String name) {
    return "Hello, " + name + "!\n";
  }

  @Get(value = "/square/<int:n>", produces = "text/plain")
  String square(int n) {
    return n + " × " + n + " = " + (long) n * n + "\n";
  }
}
