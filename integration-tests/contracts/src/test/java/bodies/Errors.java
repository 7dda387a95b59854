package bodies;

import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a problem document lists. */
final class Errors {

  private Errors() {}

  /** Each problem as a word or two: {@code #/lines/0/count type}, {@code query limit missing}. */
  static List<String> of(TestResponse response) {
    JsonObject problem = (JsonObject) response.json();
    return ((JsonArray) java.util.Objects.requireNonNull(problem.get("errors")))
        .elements().stream().map(error -> line((JsonObject) error)).toList();
  }

  private static String line(JsonObject error) {
    String code = text(error.get("code"));
    return error.get("parameter") == null
        ? text(error.get("pointer")) + " " + code
        : text(error.get("in")) + " " + text(error.get("parameter")) + " " + code;
  }

  private static String text(@Nullable JsonValue value) {
    return value instanceof JsonString(String text) ? text : String.valueOf(value);
  }
}
