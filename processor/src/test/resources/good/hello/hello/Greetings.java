package hello;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import java.util.Optional;

/** Greets by name. */
@Blueprint(name = "greetings", urlPrefix = "/greetings")
final class Greetings {

  private final Phrases phrases;

  Greetings(Phrases phrases) {
    this.phrases = phrases;
  }

  @Get("/<name>")
  Optional<String> show(String name) {
    return phrases.find(name);
  }

  @Post("/<name>/<int:times>")
  void repeat(String name, int times) {}
}
