package werkzeug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.RouteMatcher;
import dev.ampoule.routing.UrlBuilder;
import dev.ampoule.routing.UrlSettings;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every URL that is built leads back to its endpoint, with equal values. */
class RoundTripTest {

  private static final int TRIES = 500;
  private static final String CHARACTERS = "abz019 -._~!$&'()*+,:;=@%?#\"<>\\^`{|}éß日本\uD83D\uDE00";
  private static final Random RANDOM = new Random(11);

  record Endpoint(String name, Supplier<Map<String, Object>> values) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Endpoint> endpoints() {
    return Stream.of(
        new Endpoint("text", () -> Map.of("a", text(1, 12))),
        new Endpoint("brief", () -> Map.of("a", text(2, 4))),
        new Endpoint("any", () -> Map.of("a", one("one", "two", "a b", "é"))),
        new Endpoint("integer", () -> Map.of("a", RANDOM.nextInt(Integer.MAX_VALUE))),
        new Endpoint("signed", () -> Map.of("a", (long) RANDOM.nextInt() << 31)),
        new Endpoint("big", () -> Map.of("a", new BigInteger(200, RANDOM))),
        new Endpoint("digits", () -> Map.of("a", RANDOM.nextInt(100_000))),
        new Endpoint("decimal", () -> Map.of("a", RANDOM.nextInt(-9_999, 9_999) / 64.0)),
        new Endpoint("uuid", () -> Map.of("a", new UUID(RANDOM.nextLong(), RANDOM.nextLong()))),
        new Endpoint("path", () -> Map.of("a", text(1, 5) + "/" + text(1, 5))),
        new Endpoint("two", () -> Map.of("a", text(1, 6), "b", RANDOM.nextInt(1_000))),
        new Endpoint("list", () -> Map.of("a", List.of(word(), word(), word()))),
        new Endpoint("year", () -> Map.of("a", RANDOM.nextInt(1_900, 9_999))),
        new Endpoint("tenant", () -> Map.of("tenant", word(), "a", text(1, 9))));
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void leadsBack(Endpoint endpoint) {
    try (App app = RoundTripMapFactory.create(Config.of(Map.of()))) {
      UrlSettings settings =
          new UrlSettings(app.dispatcher(), app.routes(), "example.com", "/", "http");
      RouteMatcher matcher = new RouteMatcher(app.dispatcher(), app.routes(), "example.com", true);
      for (int i = 0; i < TRIES; i++) {
        Map<String, Object> values = endpoint.values.get();
        String url = new UrlBuilder(settings, null).build(endpoint.name, values);
        URI uri = URI.create(url);
        PathMatch match = new PathMatch();
        Route route =
            matcher.match(match, 0, Target.of(uri.getRawAuthority(), "", uri.getRawPath()));
        assertThat(route).as(url).extracting(Route::endpoint).isEqualTo(endpoint.name);
        values.forEach((name, value) -> same(match.viewArgs(), name, value, url));
      }
    }
  }

  private static void same(Map<String, Object> actual, String name, Object value, String url) {
    assertThat(actual)
        .as(url)
        .hasEntrySatisfying(name, v -> assertThat(v).hasToString(value.toString()));
  }

  private static String text(int min, int max) {
    int[] characters = CHARACTERS.codePoints().toArray();
    return RANDOM
        .ints(RANDOM.nextInt(min, max + 1), 0, characters.length)
        .map(i -> characters[i])
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String word() {
    return Integer.toString(RANDOM.nextInt(1 << 20), 36);
  }

  private static String one(String... items) {
    return items[RANDOM.nextInt(items.length)];
  }
}
