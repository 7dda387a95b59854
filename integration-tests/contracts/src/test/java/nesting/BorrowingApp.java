package nesting;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;

/** An application of the tests, with blueprints that were compiled before. */
@Application(
    blueprints = Parent.class,
    mounts = @Mount(value = Counter.class, name = "borrowed", urlPrefix = "/borrowed"))
final class BorrowingApp {

  @Get("/")
  String index() {
    return "test application";
  }
}
