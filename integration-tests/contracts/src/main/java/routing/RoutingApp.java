package routing;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;

/** Every feature of URL rules, one blueprint for each area. */
@Application(
    blueprints = {
      Converters.class,
      Precedence.class,
      Slashes.class,
      Rules.class,
      Methods.class,
      Unicode.class
    },
    uses = {WordsConverter.class, EvenConverter.class})
final class RoutingApp {

  @Get("/")
  String index() {
    return "index";
  }
}
