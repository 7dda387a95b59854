package werkzeug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.routing.Route;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what was recorded from Werkzeug. */
class RoutingVectorsTest {

  @ParameterizedTest
  @MethodSource("maps")
  void everyMapIsTheRecordedOne(String map) {
    try (App app = Maps.open(map)) {
      assertThat(app.routes())
          .extracting(RoutingVectorsTest::describe)
          .containsExactlyInAnyOrderElementsOf(
              Recorded.rules(map).stream().map(RoutingVectorsTest::describe).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void matchesAsWerkzeugDoes(Recorded recorded) {
    String expected = Matching.recorded(recorded.object("expect"));
    assertThat(match(recorded)).isEqualTo(Difference.answer(recorded.text("id")).orElse(expected));
  }

  @ParameterizedTest
  @MethodSource("builds")
  void buildsAsWerkzeugDoes(Recorded recorded) {
    String expected = Building.recorded(recorded.object("expect"));
    assertThat(Building.actual(recorded))
        .isEqualTo(Difference.answer(recorded.text("id")).orElse(expected));
  }

  @Test
  void everyDifferenceIsUsedAndNeeded() {
    Map<String, String> recorded =
        Stream.of(
                cases().map(c -> Map.entry(c.text("id"), Matching.recorded(c.object("expect")))),
                builds().map(b -> Map.entry(b.text("id"), Building.recorded(b.object("expect")))),
                GoldenTableTest.requests().map(r -> Map.entry(r.request(), r.answer())),
                GoldenTableTest.builds().map(b -> Map.entry(b.name(), b.answer())))
            .flatMap(Function.identity())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(Difference.values())
        .allSatisfy(
            difference -> {
              assertThat(difference.answers()).isNotEmpty();
              difference
                  .answers()
                  .forEach(
                      (id, ours) -> assertThat(recorded.get(id)).isNotNull().isNotEqualTo(ours));
            });
  }

  static Stream<String> maps() {
    return Recorded.maps().stream();
  }

  static Stream<Recorded> cases() {
    return Recorded.all("cases").stream();
  }

  static Stream<Recorded> builds() {
    return Recorded.all("builds").stream();
  }

  private static String match(Recorded recorded) {
    try (App app = Maps.open(recorded.text("map"))) {
      String host = recorded.text("host", "localhost");
      Target target = Target.of(host, recorded.text("script_name"), recorded.text("target"));
      return Matching.actual(app, recorded.text("method"), target);
    }
  }

  private static String describe(Route route) {
    return route.rule() + " " + route.endpoint() + " " + texts(route.defaults());
  }

  private static String describe(Recorded rule) {
    boolean none = rule.data().get("defaults") == null;
    Map<String, ?> defaults = none ? Map.of() : rule.object("defaults").data();
    return rule.text("rule") + " " + rule.text("endpoint") + " " + texts(defaults);
  }

  private static List<String> texts(Map<String, ?> values) {
    Function<Map.Entry<String, ?>, String> text = e -> e.getKey() + "=" + e.getValue();
    return values.entrySet().stream().map(text).sorted().toList();
  }
}
