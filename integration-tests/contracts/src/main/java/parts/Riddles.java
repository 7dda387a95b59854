package parts;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import java.util.function.Supplier;

/** Asks twice for what may not be there. */
@Blueprint(urlPrefix = "/riddles")
final class Riddles {

  @Get("/twice")
  String twice(Supplier<Riddle> riddle) {
    return answer(riddle) + "; " + answer(riddle);
  }

  private static String answer(Supplier<Riddle> riddle) {
    try {
      Riddle made = riddle.get();
      return made.equals(riddle.get()) ? "made" : "made anew";
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
