package parts;

import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.http.Request;
import java.util.Objects;
import java.util.function.Supplier;

/** Asks for itself while it is made, or fails, as the request wishes. */
@RequestScoped
final class Riddle {

  Riddle(Request request, Supplier<Riddle> answer) {
    switch (request.args().get("riddle")) {
      case "itself" -> Objects.requireNonNull(answer.get());
      case "none" -> throw new IllegalStateException("there is no answer");
      case null, default -> {}
    }
  }
}
