package dev.ampoule.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.http.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UrlBuilderTest {

  private final TinyDispatcher tiny = new TinyDispatcher();

  @Test
  void isRelativeInsideARequest() {
    assertThat(inside("/users/x").build("user", Map.of("name", "ada"))).isEqualTo("/app/users/ada");
  }

  @Test
  void repeatsTheNameForAList() {
    assertThat(inside("/").build("index", Map.of("l", List.of("a", "b"))))
        .isEqualTo("/app/?l=a&l=b");
  }

  @Test
  void takesADotForTheCurrentBlueprint() {
    assertThat(inside("/shop/").build(".index", Map.of())).isEqualTo("/app/shop/");
    assertThat(inside("/").build(".index", Map.of())).isEqualTo("/app/");
  }

  @Test
  void isAWholeUrlOutsideOfARequest() {
    assertThat(outside("example.com").build("user", Map.of("name", "ü", "page", 2)))
        .isEqualTo("https://example.com/root/users/%C3%BC?page=2");
  }

  @Test
  void needsTheServerNameOutsideOfARequest() {
    assertThatThrownBy(() -> outside(null).build("index", Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "Unable to build URLs outside an active request without 'SERVER_NAME' configured.");
  }

  @Test
  void refusesASchemeForARelativeUrl() {
    assertThatThrownBy(
            () -> inside("/").build("index", Map.of("_scheme", "https", "_external", false)))
        .hasMessage("When '_scheme' is given, '_external' must be true.");
  }

  @Test
  void takesTheOnlyMountOfABlueprint() {
    assertThat(inside("/").build(Url.to("Shop", "", "index").query("q", "a b").anchor("x")))
        .isEqualTo("/app/shop/?q=a+b#x");
  }

  @Test
  void asksWhichOfTwoMountsIsMeant() {
    assertThatThrownBy(() -> inside("/").build(Url.to("Twice", "", "index")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Twice is mounted as left and as right: say which one is meant with at(\"left\")");
  }

  @Test
  void saysThatABlueprintIsNotMounted() {
    assertThatThrownBy(() -> inside("/").build(Url.to("Other", "", "index")))
        .hasMessage("Other is not mounted in this application: name it in its blueprints");
  }

  @Test
  void refusesAnOptionAsAParameter() {
    assertThatThrownBy(() -> Url.to("Shop", "", "index").query("_scheme", "https"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isAWholeUrlForAnotherSubdomain() {
    TinyDispatcher www = new TinyDispatcher.WithSubdomains();
    PathMatch match = new PathMatch();
    match.reset("api", "/");
    Target target = new Target("http", "api.example.com", "", "/", "");
    UrlSettings settings = new UrlSettings(www, List.of(www.routes()), "example.com", "/", "http");
    assertThat(new UrlBuilder(settings, new UrlContext(target, 0, match)).build("index", Map.of()))
        .isEqualTo("http://www.example.com/");
  }

  @Test
  void writesFloatsAsPythonDoes() {
    assertThat(List.of(1.5, 3.0, 1e21, 1e-7, -0.0, 1e16, 123456789.125, 0.0001))
        .extracting(FloatConverter.ANY::textOf)
        .containsExactly(
            "1.5", "3.0", "1e+21", "1e-07", "-0.0", "1e+16", "123456789.125", "0.0001");
  }

  @Test
  void padsNumbersOfFixedDigits() {
    assertThat(IntConverter.INT.fixedDigits(4).textOf(42)).isEqualTo("0042");
    assertThat(IntConverter.INT.fixedDigits(4).textOf(-5)).isEqualTo("-005");
  }

  private UrlBuilder inside(String path) {
    RouteMatcher matcher = new RouteMatcher(tiny, List.of(tiny.routes()), null, true);
    PathMatch match = new PathMatch();
    Target target = new Target("http", "ex.com", "/app", path, "");
    matcher.match(match, Method.GET, target);
    return new UrlBuilder(settings(null), new UrlContext(target, Method.GET, match));
  }

  private UrlBuilder outside(@Nullable String serverName) {
    return new UrlBuilder(settings(serverName), null);
  }

  private UrlSettings settings(@Nullable String serverName) {
    return new UrlSettings(tiny, List.of(tiny.routes()), serverName, "/root/", "https");
  }
}
