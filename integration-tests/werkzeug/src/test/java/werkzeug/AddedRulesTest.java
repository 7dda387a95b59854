package werkzeug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that are added at start answer as the same rules do when they are compiled. */
class AddedRulesTest {

  private static final int RANDOM_PATHS = 4_000;
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "BREW", "brew", "LINK");
  private static final List<String> PIECES =
      List.of(
          "",
          "1",
          "12",
          "007",
          "1.5",
          "-3",
          "-1.5",
          "٣",
          "a",
          "ab",
          "x y",
          "é",
          "a+b",
          "1999",
          "2024",
          "en",
          "True",
          "12345678-1234-5678-1234-567812345678",
          "99999999999999999999");

  @ParameterizedTest
  @MethodSource("maps")
  void matchRecordedCases(String map) {
    try (App added = AddedMaps.open(map)) {
      for (Recorded recorded : Recorded.all("cases")) {
        if (recorded.text("map").equals(map)) {
          String expected = Matching.recorded(recorded.object("expect"));
          assertThat(match(added, recorded))
              .as(recorded.text("id"))
              .isEqualTo(Difference.answer(recorded.text("id")).orElse(expected));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void buildRecordedUrls(String map) {
    try (App added = AddedMaps.open(map)) {
      for (Recorded recorded : Recorded.all("builds")) {
        if (recorded.text("map").equals(map)) {
          String expected = Building.recorded(recorded.object("expect"));
          assertThat(Building.actual(added, recorded))
              .as(recorded.text("id"))
              .isEqualTo(Difference.answer(recorded.text("id")).orElse(expected));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void matchRandomPathsAsCompiledOnes(String map) {
    Random random = new Random(map.hashCode());
    List<String> texts = texts(map);
    try (App added = AddedMaps.open(map);
        App compiled = Maps.open(map)) {
      for (int i = 0; i < RANDOM_PATHS; i++) {
        String method = METHODS.get(random.nextInt(METHODS.size()));
        Target target = Target.of(host(map, random), "", path(texts, random));
        assertThat(Matching.actual(added, method, target))
            .as("%s %s", method, target)
            .isEqualTo(Matching.actual(compiled, method, target));
      }
    }
  }

  static List<String> maps() {
    return Recorded.maps();
  }

  private static String match(App app, Recorded recorded) {
    String host = recorded.text("host", "localhost");
    Target target = Target.of(host, recorded.text("script_name"), recorded.text("target"));
    return Matching.actual(app, recorded.text("method"), target);
  }

  private static String host(String map, Random random) {
    if (!map.equals("subdomains")) {
      return "localhost";
    }
    List<String> hosts =
        List.of(
            "example.com", "www.example.com", "api.example.com", "a.b.example.com", "other.org");
    return hosts.get(random.nextInt(hosts.size()));
  }

  /** What stands between the slashes of a map's rules, and its variables by any of the pieces. */
  private static List<String> texts(String map) {
    TreeSet<String> texts = new TreeSet<>();
    for (Recorded rule : Recorded.rules(map)) {
      for (String segment : rule.text("rule").split("/", -1)) {
        texts.add(segment);
      }
    }
    return List.copyOf(texts);
  }

  private static String path(List<String> texts, Random random) {
    int length = 1 + random.nextInt(4);
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String segment = texts.get(random.nextInt(texts.size()));
      while (segment.contains("<") && segment.contains(">")) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        segment = replaced(segment, found -> piece);
      }
      segments.add(random.nextInt(20) == 0 ? "odd" : segment);
    }
    return ("/" + String.join("/", segments)).replace("?", "%3F");
  }

  private static String replaced(String segment, Function<String, String> piece) {
    int from = segment.indexOf('<');
    int to = segment.indexOf('>', from);
    return to < 0
        ? segment.substring(0, from)
        : segment.substring(0, from) + piece.apply(segment) + segment.substring(to + 1);
  }
}
