package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.http.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HuffmanLimitTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "~~~", "text/html; charset=utf-8", "W/\"abc-123\"", "/a%20b?c=d"})
  void textsOfUsualCharactersFit(String text) {
    assertThat(HuffmanLimit.fits(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"~~~~", "{\"a\":1}", "\\\\\\\\", "\u00ff\u00ff\u00ff\u00ff"})
  void textsOfRareCharactersDoNot(String text) {
    assertThat(HuffmanLimit.fits(text)).isFalse();
  }

  @Test
  void aResponseNamesTheHeaderThatDoesNotFit() {
    Response answer = Response.text("x").header("X-A", "usual").header("X-Meta", "{\"a\":1}");

    assertThat(HuffmanLimit.broken(answer)).isEqualTo("X-Meta");
  }

  @Test
  void aNameMustFitToo() {
    assertThat(HuffmanLimit.broken(Response.text("x").header("~~~~", "x"))).isEqualTo("~~~~");
  }

  @Test
  void aCookieIsPaddedByAnAttributeThatClientsIgnore() {
    String cookie = "a=\"" + "\\\\".repeat(20) + "\"; Path=/";
    Response answer = Response.text("x").header("Set-Cookie", cookie);

    String sent = HuffmanLimit.value(answer.headers(), 0);

    assertThat(HuffmanLimit.broken(answer)).isNull();
    assertThat(HuffmanLimit.fits(sent)).isTrue();
    assertThat(sent).startsWith(cookie + "; e=e");
  }

  @Test
  void aCookieThatFitsIsLeftAsItIs() {
    Response answer = Response.text("x").header("Set-Cookie", "a=1; Path=/");

    assertThat(HuffmanLimit.value(answer.headers(), 0)).isEqualTo("a=1; Path=/");
  }
}
