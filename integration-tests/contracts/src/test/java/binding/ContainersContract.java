package binding;

import static org.assertj.core.api.Assertions.assertThat;

import binding.EveryTypeContract.Source;
import dev.ampoule.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** None, one and several values from every source. */
abstract class ContainersContract {

  private static final String ID = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

  private static final Map<String, String> ONE =
      Map.of(
          "octet", "-7", "letter", "x", "text", "a b", "color", "RED", "id", ID, "exact", "1.10",
          "year", "2026", "whole", "1", "big", "2", "real", "3.5");

  @ParameterizedTest
  @EnumSource
  void areEmptyWithoutAValue(Source source, TestClient client) {
    String empty = "Optional.empty, ".repeat(7);

    assertThat(client.get(source.path() + "/optional").text())
        .isEqualTo("[" + empty + "OptionalInt.empty, OptionalLong.empty, OptionalDouble.empty]");
    assertThat(client.get(source.path() + "/list").text())
        .isEqualTo("[[], [], [], [], [], [], []]");
    assertThat(client.get(source.path() + "/set").text()).isEqualTo("[[], [], [], [], [], [], []]");
  }

  @ParameterizedTest
  @EnumSource
  void holdAValue(Source source, TestClient client) {
    String one = "[-7], [x], [a b], [RED], [" + ID + "], [1.10], [2026]";

    assertThat(client.get(source.path() + "/optional", source.with(ONE, client)).text())
        .isEqualTo(
            "["
                + one.replace("[", "Optional[")
                + ", OptionalInt[1], OptionalLong[2], OptionalDouble[3.5]]");
    assertThat(client.get(source.path() + "/list", source.with(ONE, client)).text())
        .isEqualTo("[" + one + "]");
    assertThat(client.get(source.path() + "/set", source.with(ONE, client)).text())
        .isEqualTo("[" + one + "]");
  }

  @ParameterizedTest
  @EnumSource
  void takeTheirDefaultWithoutAValue(Source source, TestClient client) {
    assertThat(client.get(source.path() + "/default").text())
        .isEqualTo("[7, true, x, 3, 4, 5, 1.5, 2.5, none, RED, 2026, 8, Optional[9], [10], [11]]");
  }

  @ParameterizedTest
  @EnumSource
  void takeNoDefaultBesideAValue(Source source, TestClient client) {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("octet", "1"),
            Map.entry("flag", "false"),
            Map.entry("letter", "y"),
            Map.entry("small", "2"),
            Map.entry("whole", "3"),
            Map.entry("big", "4"),
            Map.entry("real", "5.5"),
            Map.entry("fine", "6.5"),
            Map.entry("text", "some"),
            Map.entry("color", "DARK_GREEN"),
            Map.entry("year", "1999"),
            Map.entry("box", "7"),
            Map.entry("maybe", "8"),
            Map.entry("list", "9"),
            Map.entry("set", "10"));

    assertThat(client.get(source.path() + "/default", source.with(values, client)).text())
        .isEqualTo(
            "[1, false, y, 2, 3, 4, 5.5, 6.5, some, DARK_GREEN, 1999, 7, Optional[8], [9], [10]]");
  }
}
