package werkzeug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.UrlBuilder;
import dev.ampoule.routing.UrlContext;
import dev.ampoule.routing.UrlSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the table that was probed on Flask itself: what it matches, and what it builds. */
class GoldenTableTest {

  record Request(String request, String answer) {}

  record Build(String name, String endpoint, Map<String, ?> values, String answer) {}

  @ParameterizedTest
  @MethodSource("requests")
  void matchesAsFlaskDoes(Request request) {
    String[] parts = request.request.split(" ", -1);
    try (App app = GoldenMapFactory.create(Config.of(Map.of()))) {
      assertThat(Matching.actual(app, parts[0], Target.of("ex.com", "", parts[1])))
          .isEqualTo(Difference.answer(request.request).orElse(request.answer));
    }
  }

  @ParameterizedTest
  @MethodSource("builds")
  void buildsAsFlaskDoes(Build build) {
    assertThat(built(build)).isEqualTo(Difference.answer(build.name).orElse(build.answer));
  }

  static Stream<Request> requests() {
    return lines().map(line -> line.split(" -> ", -1)).map(p -> new Request(p[0], p[1]));
  }

  static Stream<Build> builds() {
    Map<String, @Nullable Object> slash = new HashMap<>(Map.of("s", "a/b c?&ü#%"));
    slash.put("none", null);
    slash.put("q", List.of(1, 2));
    return Stream.of(
        new Build("a slash", "bstr", slash, "/b/a/b%20c%3F&%C3%BC%23%25?q=1&q=2"),
        new Build("an empty text", "bstr", Map.of("s", ""), "/b/"),
        new Build("a default", "pg", Map.of("p", 1), "/pg/"),
        new Build("no default", "pg", Map.of("p", 2), "/pg/2"),
        new Build("a default left out", "pg", Map.of(), "/pg/"),
        new Build("a path", "bpath", Map.of("p", "a/b c"), "/b/a/b%20c"),
        new Build("a number as text", "bint", Map.of("x", "7"), "/b/7"),
        new Build("no number", "bint", Map.of("x", "abc"), "'abc' is no whole number"),
        new Build("a negative number", "bint", Map.of("x", -1), "/b/-1"),
        new Build("a whole float", "bflt", Map.of("x", 1), "/b/1.0"),
        new Build("two in a segment", "xab", Map.of("a", 1, "b", "x-y"), "/x-1-x-y"),
        new Build("a query", "br", Map.of("x", "a b+c&d"), "/br/?x=a+b%2Bc%26d"),
        new Build("an anchor", "leaf", Map.of("_anchor", "a b#é"), "/leaf#a%20b#%C3%A9"),
        new Build("external", "leaf", Map.of("_external", true), "http://ex.com/leaf"),
        new Build("a scheme", "leaf", Map.of("_scheme", "https"), "https://ex.com/leaf"),
        new Build("another scheme", "leaf", Map.of("_scheme", "ftp"), "http://ex.com/leaf"),
        new Build(
            "an unknown endpoint",
            "nope",
            Map.of(),
            "Could not build url for endpoint 'nope'. Did you mean 'pedit' instead?"),
        new Build(
            "a missing value",
            "bint",
            Map.of(),
            "Could not build url for endpoint 'bint'. Did you forget to specify values ['x']?"),
        new Build(
            "a wrong method",
            "mget",
            Map.of("_method", "DELETE"),
            "Could not build url for endpoint 'mget' ('DELETE'). Did you mean to use methods"
                + " ['GET', 'HEAD', 'OPTIONS']?"));
  }

  private static String built(Build build) {
    try (App app = GoldenMapFactory.create(Config.of(Map.of()))) {
      UrlSettings settings = new UrlSettings(app.dispatcher(), app.routes(), null, "/", "http");
      Target target = Target.of("ex.com", "", "/");
      return new UrlBuilder(settings, new UrlContext(target, 0, new PathMatch()))
          .build(build.endpoint, build.values);
    } catch (RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static Stream<String> lines() {
    try (InputStream in = GoldenTableTest.class.getResourceAsStream("/golden/matching.txt")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return new String(all, StandardCharsets.UTF_8).lines().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
