package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values were recorded from Werkzeug 3.1.8. */
class ResponseCookieTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T10:00:00.900Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain | plain",
        "`` | ``",
        "a b | \"a b\"",
        "a;b | \"a\\073b\"",
        "a,b | \"a\\054b\"",
        "a\"b | \"a\\\"b\"",
        "a\\b | \"a\\\\b\"",
        "é | \"\\303\\251\"",
        "日本 | \"\\346\\227\\245\\346\\234\\254\"",
        "x=y | x=y",
        "{\"a\":1} | \"{\\\"a\\\":1}\"",
        "a/b?c#d | a/b?c#d",
        "%41 | %41",
        "~^ | ~^",
      })
  void quotesValues(String value, String sent) {
    assertThat(ResponseCookie.of("k", value).path(null).toHeader()).isEqualTo("k=" + sent);
  }

  @Test
  void escapesControlCharacters() {
    assertThat(ResponseCookie.of("k", "\r\n\0\u0001\u007f").path(null).toHeader())
        .isEqualTo("k=\"\\015\\012\\000\\001\\177\"");
  }

  @Test
  void valuesComeBackAsTheyWereSet() {
    String value = "a;b,\"c\" \\ é\u0001日本 =";
    String header = ResponseCookie.of("k", value).path(null).toHeader();

    assertThat(Cookies.parse(header).get("k")).isEqualTo(value);
  }

  @Test
  void attributesStandInWerkzeugsOrder() {
    ResponseCookie cookie =
        ResponseCookie.of("k", "v", CLOCK)
            .partitioned(true)
            .sameSite("lax")
            .httpOnly(true)
            .maxAge(Duration.ofSeconds(60))
            .domain(".Example.com:8080")
            .path("/a b;c");

    assertThat(cookie)
        .hasToString(
            "k=v; Domain=Example.com; Expires=Fri, 20 Nov 2026 10:01:00 GMT; Max-Age=60; Secure;"
                + " HttpOnly; Path=/a%20b%3Bc; SameSite=Lax; Partitioned");
  }

  @Test
  void expiresGoesBeforeMaxAge() {
    ResponseCookie cookie =
        ResponseCookie.of("k", "v", CLOCK).expires(Instant.EPOCH).maxAge(Duration.ZERO);

    assertThat(cookie).hasToString("k=v; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/");
  }

  @Test
  void nonAsciiNameIsSentAsItsBytes() {
    assertThat(ResponseCookie.of("é", "v").path(null).toHeader()).isEqualTo("\u00c3\u00a9=v");
  }

  @Test
  void domainIsPunycode() {
    assertThat(ResponseCookie.of("k", "v").path(null).domain("bücher.example"))
        .hasToString("k=v; Domain=xn--bcher-kva.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a=b", "a;b", "a\rb", "a\0"})
  void refusesNamesThatWouldEndEarly(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> ResponseCookie.of(name, "v"));
  }

  @Test
  void refusesUnknownSameSite() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResponseCookie.of("k", "v").sameSite("maybe"))
        .withMessage("sameSite must be Strict, Lax or None, but is \"maybe\"");
  }
}
