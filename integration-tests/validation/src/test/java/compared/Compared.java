package compared;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import jakarta.validation.Valid;

/** Mentions the types: nobody serves it. */
@Blueprint
final class Compared {

  @Get("/<everything:all>")
  String all(@Valid Everything all) {
    return all.toString();
  }
}
