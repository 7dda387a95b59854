package dev.ampoule.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain text", "naïve café", "日本語", "😀", "a\\nb", "${jndi:x}"})
  void whatIsSeenStaysAsItIs(String text) {
    assertThat(LogText.escape(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "a, a",
    "000a, \\n",
    "000d, \\r",
    "0009, \\t",
    "0000, \\u0000",
    "001b, \\u001b",
    "007f, \\u007f",
    "0085, \\u0085",
    "009b, \\u009b",
    "00ad, \\u00ad",
    "200b, \\u200b",
    "200d, \\u200d",
    "200e, \\u200e",
    "2028, \\u2028",
    "2029, \\u2029",
    "202e, \\u202e",
    "2066, \\u2066",
    "feff, \\ufeff",
    "d800, \\ud800",
    "dc00, \\udc00",
    "e0041, \\udb40\\udc41",
  })
  void whatIsNotSeenIsWrittenOut(String point, String written) {
    String c = point.equals("a") ? "a" : new StringBuilder().appendCodePoint(hex(point)).toString();

    assertThat(LogText.escape("é" + c + "😀" + c)).isEqualTo("é" + written + "😀" + written);
  }

  @Test
  void terminalsAreNotSteered() {
    assertThat(LogText.escape("\u001b[2J\u001b]0;title\u0007\r\n2026-11-20T00:00:00Z INFO x"))
        .isEqualTo("\\u001b[2J\\u001b]0;title\\u0007\\r\\n2026-11-20T00:00:00Z INFO x");
  }

  private static int hex(String text) {
    return Integer.parseInt(text, 16);
  }
}
