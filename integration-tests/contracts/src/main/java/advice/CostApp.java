package advice;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

/** The same handler without advice, with one, and with three. */
@Application
final class CostApp {

  @Get("/none")
  String none() {
    return "page";
  }

  @Passing
  @Get("/once")
  String once() {
    return "page";
  }

  @Passing
  @Passing
  @Passing
  @Get("/many")
  String many() {
    return "page";
  }
}
