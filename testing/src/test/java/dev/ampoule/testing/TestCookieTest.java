package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TestCookieTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static TestCookie parse(String header) {
    return TestCookie.parse(header, "www.example.com", "/a/b", NOW);
  }

  @Test
  void takesEveryAttribute() {
    TestCookie cookie =
        parse(
            "id=7; Domain=.Example.com; Max-Age=60; Path=/x; Secure; HttpOnly; SameSite=Lax;"
                + " Expires=Thu, 01 Jan 1970 00:00:00 GMT");

    assertThat(cookie)
        .isEqualTo(
            new TestCookie(
                "id",
                "7",
                "7",
                "example.com",
                false,
                "/x",
                NOW.plusSeconds(60),
                true,
                true,
                "Lax"));
  }

  @Test
  void belongsToTheHostAndFolderThatSentIt() {
    TestCookie cookie = parse("id=7");

    assertThat(cookie.domain()).isEqualTo("www.example.com");
    assertThat(cookie.hostOnly()).isTrue();
    assertThat(cookie.path()).isEqualTo("/a");
    assertThat(cookie.expires()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a; Max-Age=0", "a=1; Max-Age=-1", "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"})
  void expires(String header) {
    assertThat(parse(header).isExpired(NOW)).isTrue();
  }

  @Test
  void ignoresADateThatIsNone() {
    assertThat(parse("a=1; Expires=tomorrow").isExpired(NOW)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "", "dark blue", "a;b,c", "\"quoted\" \\ back", "größe €"})
  void readsWhatItQuotes(String value) {
    TestCookie cookie = TestCookie.of("name", value, "localhost", "/");

    assertThat(parse("name=" + cookie.encoded()).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, false, example.com, true",
    "example.com, false, www.example.com, true",
    "example.com, true, www.example.com, false",
    "example.com, false, badexample.com, false",
    "www.example.com, false, example.com, false",
  })
  void matchesItsHost(String domain, boolean hostOnly, String host, boolean matches) {
    TestCookie cookie =
        new TestCookie("a", "", "", domain, hostOnly, "/", null, false, false, null);

    assertThat(cookie.matchesHost(host)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "/, /, true",
    "/, /a, true",
    "/a, /a, true",
    "/a, /a/b, true",
    "/a/, /a/b, true",
    "/a, /ab, false",
    "/a/b, /a, false",
  })
  void matchesItsPath(String path, String requestPath, boolean matches) {
    assertThat(TestCookie.of("a", "", "localhost", path).matchesPath(requestPath))
        .isEqualTo(matches);
  }
}
