package dev.ampoule.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.Method;
import dev.ampoule.http.MethodNotAllowed;
import dev.ampoule.http.RequestRedirect;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteMatcherTest {

  private final TinyDispatcher tiny = new TinyDispatcher();

  @ParameterizedTest
  @CsvSource({
    "/, index",
    "//, index",
    "///users/ada, user",
    "/users/a%2Fb, 404",
    "/users/ada/, 404",
    "/nope, 404",
    "'', index",
    "/shop/, shop.index",
    "/shop, http://ex.com/app/shop/?q=1",
    "//shop, http://ex.com/app/shop/?q=1",
    "/users//ada, http://ex.com/app/users/ada?q=1",
    "/nope//x, 404",
    "/shop//, http://ex.com/app/shop/?q=1"
  })
  void answersThePath(String path, String expected) {
    Target target = new Target("http", "ex.com", "/app", path.replace("%2F", "/"), "q=1");
    assertThat(answer(tiny, null, Method.GET, target)).isEqualTo(expected);
  }

  @Test
  void encodesThePathOfARedirect() {
    Target target = new Target("http", "ex.com", "", "/users//a b?ü", "");
    assertThat(answer(tiny, null, Method.GET, target))
        .isEqualTo("http://ex.com/users/a%20b%3F%C3%BC");
  }

  @Test
  void leavesTheHostOutOfARedirectWhenThereIsNone() {
    Target target = new Target("http", "", "", "/shop", "");
    assertThat(answer(tiny, null, Method.GET, target)).isEqualTo("/shop/");
  }

  @Test
  void namesTheMethodsOfAPathSorted() {
    Target target = new Target("http", "ex.com", "", "/", "");
    assertThat(answer(tiny, null, Method.POST, target)).isEqualTo("405 [GET, HEAD, OPTIONS]");
  }

  @Test
  void leavesOptionsOutWhereTheyAreSwitchedOff() {
    RouteMatcher matcher = new RouteMatcher(tiny, List.of(tiny.routes()), null, false);
    PathMatch match = new PathMatch();
    Target target = new Target("http", "ex.com", "", "/", "");
    assertThat(matcher.match(match, Method.OPTIONS, target)).isNull();
    assertThat(match.failure())
        .isInstanceOfSatisfying(
            MethodNotAllowed.class,
            e -> assertThat(e.validMethods()).containsExactly("GET", "HEAD"));
  }

  @ParameterizedTest
  @CsvSource({
    "/nope, 0",
    "/shop/x, 1",
    "/shopping, 0",
    "/shop/cart, 2",
    "/shop/cartoon, 1",
    "/shop/cart/x, 2",
    "/twice/x, 0",
    "/inner/x, 5"
  })
  void givesFailuresToTheLongestPrefix(String path, int owner) {
    RouteMatcher matcher = new RouteMatcher(tiny, List.of(tiny.routes()), null, true);
    PathMatch match = new PathMatch();
    matcher.match(match, Method.GET, new Target("http", "ex.com", "", path, ""));
    assertThat(match.mount()).isEqualTo(owner);
  }

  @ParameterizedTest
  @CsvSource({
    "http, www.example.com, index",
    "http, WWW.Example.COM, index",
    "http, www.example.com:80, index",
    "https, www.example.com:443, index",
    "http, www.example.com:8080, 404",
    "http, example.com, 404",
    "http, evil.com, 404",
    "http, wwwexample.com, 404",
    "http, 'www.example.com/x', 404",
    "http, '', 404"
  })
  void takesTheSubdomainBelowTheServerName(String scheme, String host, String expected) {
    Target target = new Target(scheme, host, "", "/", "");
    assertThat(answer(new TinyDispatcher.WithSubdomains(), "example.com:80", Method.GET, target))
        .isEqualTo(scheme.equals("https") && !expected.equals("404") ? "404" : expected);
  }

  @Test
  void comparesHostsInPunycode() {
    assertThat(Hosts.normalize("http", "Bücher.example:80")).isEqualTo("xn--bcher-kva.example");
    assertThat(Hosts.normalize("http", "a..b")).isNull();
    assertThat(Hosts.normalize("http", "a b")).isNull();
    assertThat(Hosts.normalize("https", "[::1]:443")).isEqualTo("[::1]");
  }

  private static String answer(
      Dispatcher dispatcher, @Nullable String serverName, int method, Target target) {
    RouteMatcher matcher =
        new RouteMatcher(dispatcher, List.of(dispatcher.routes()), serverName, true);
    PathMatch match = new PathMatch();
    Route route = matcher.match(match, method, target);
    if (route != null) {
      return route.endpoint();
    }
    return switch (match.failure()) {
      case RequestRedirect redirect -> redirect.location();
      case MethodNotAllowed error -> "405 " + error.validMethods();
      case null, default -> "404";
    };
  }
}
