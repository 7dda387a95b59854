package settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import settings.QueueSettings.Place;

/** Constraints and types of values within values, and how their problems are told. */
final class ValuesWithinTest {

  private static final Map<String, Object> MINE = Map.of("owner", "me");

  @Test
  void settingsNeedNoPrefix() {
    assertThat(
            bind(
                Map.of(
                    "MOST",
                    3,
                    "MARK",
                    "*",
                    "MAIN",
                    MINE,
                    "BY_NAME",
                    Map.of("a", MINE),
                    "USERS",
                    Map.of("x", "1", "y", 2))))
        .isEqualTo(
            new QueueSettings(
                1,
                3,
                '*',
                null,
                new Place("me", 1),
                List.of(),
                Map.of("a", new Place("me", 1)),
                Map.of("x", 1, "y", 2)));
  }

  @Test
  void everyValueThatIsNotAsExpectedIsNamed() {
    assertProblems(
        Map.of(
            "MARK", "**",
            "LEAST", List.of(1),
            "MOST", Map.of(),
            "OTHERS", Arrays.asList(MINE, null),
            "BY_NAME", "x",
            "USERS", Map.of("x", "many")),
        "LEAST is [1], but must be a whole number in the range of int",
        "MOST is {}, but must be a whole number in the range of int",
        "MARK is \"**\", but must be one character",
        "OTHERS__1 has no value in the configuration",
        "BY_NAME is \"x\", but must be a nested value: an object with a member for each name",
        "USERS__x is \"many\", but must be a whole number in the range of int");
    assertProblems(
        Map.of("USERS", Collections.singletonMap("x", null)),
        "USERS__x has no value in the configuration");
    assertProblems(Map.of("MAIN", Map.of()), "MAIN__OWNER has no value in the configuration");
  }

  @Test
  void everyConstraintThatIsNotKeptIsNamed() {
    Map<String, Object> full = Map.of("OWNER", " ", "places", 6);

    assertProblems(
        Map.of(
            "MAIN", full, "OTHERS", List.of(MINE, full), "BY_NAME", Map.of("a", MINE, "b", full)),
        "MAIN__OWNER is \" \", but must not be blank",
        "MAIN__PLACES is 6: is full",
        "OTHERS__1__OWNER is \" \", but must not be blank",
        "OTHERS__1__PLACES is 6: is full",
        "BY_NAME__B__OWNER is \" \", but must not be blank",
        "BY_NAME__B__PLACES is 6: is full");
  }

  @Test
  void secretsAreMasked() {
    assertThatThrownBy(() -> bind(Map.of("PASSWORD", "hush")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("PASSWORD is ")
        .hasMessageNotContaining("hush");
  }

  @Test
  void theRecordItselfMayBeWrong() {
    assertProblems(Map.of("LEAST", 10), "the settings …: least must not be more than most");
  }

  private static void assertProblems(Map<String, ?> values, String... lines) {
    assertThatThrownBy(() -> bind(values))
        .isInstanceOf(ConfigException.class)
        .extracting(e -> String.valueOf(e.getMessage()).lines().toList())
        .isEqualTo(List.of(lines));
  }

  private static QueueSettings bind(Map<String, ?> values) {
    return QueueSettings_Binder.bind(Config.of(values));
  }
}
