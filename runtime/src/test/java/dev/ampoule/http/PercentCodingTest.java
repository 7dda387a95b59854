package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right-hand sides were recorded from Werkzeug 3.1.8. */
class PercentCodingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "/a, /a",
        "/a%20b, /a b",
        "/%C3%A9, /é",
        "/%FF, /\ufffd",
        "/%zz, /%zz",
        "/%, /%",
        "/a%2, /a%2",
        "/a%2Fb, /a/b",
        "/%E2%82, /\ufffd",
        "/%e2%82%ac, /€",
        "/a+b, /a+b",
        "/%25, /%",
        "/%F0%9F%98%80, /\ud83d\ude00",
        "/%C0%AF, /\ufffd\ufffd",
        "/%2e%2E, /..",
        "/ü%20, `/ü `",
      })
  void decodesPaths(String raw, String decoded) {
    assertThat(PercentCoding.decodePath(raw)).isEqualTo(decoded);
  }

  @Test
  void nulInPathIsACharacterLikeOthers() {
    assertThat(PercentCoding.decodePath("/a%00b")).isEqualTo("/a\0b");
  }

  @Test
  void pathWithoutPercentIsNotCopied() {
    String raw = "/todos/7";

    assertThat(PercentCoding.decodePath(raw)).isSameAs(raw);
  }

  @ParameterizedTest
  @CsvSource({
    "a b, /, a%20b",
    "a/b, /, a/b",
    "a/b, '', a%2Fb",
    "é€, '', %C3%A9%E2%82%AC",
    "_.-~, '', _.-~",
    "%, '', %25",
    "%20, %, %20",
    "\ud83d\ude00, '', %F0%9F%98%80",
  })
  void encodes(String text, String safe, String encoded) {
    assertThat(PercentCoding.encode(text, safe)).isEqualTo(encoded);
  }
}
