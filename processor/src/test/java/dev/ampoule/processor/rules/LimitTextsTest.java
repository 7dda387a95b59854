package dev.ampoule.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of limits. */
class LimitTextsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "5, 5000",
    "500ms, 500",
    "1.5 s, 1500",
    "2M, 120000",
    "1h, 3600000",
    "7d, 604800000",
    "PT30S, 30000"
  })
  void timesAreMilliseconds(String text, long millis) {
    assertThat(LimitTexts.millis(text)).hasValue(millis);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "-1", "soon", "5x", "8d", "PT-1S", "P9D", "P1", "1e99"})
  void otherTextsAreNoTimes(String text) {
    assertThat(LimitTexts.millis(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "4096, 4096",
    "1_000, 1000",
    "500kB, 500000",
    "16MiB, 16777216",
    "2 gb, 2000000000",
    "1.5KiB, 1536"
  })
  void sizesAreBytes(String text, long bytes) {
    assertThat(LimitTexts.bytes(text)).hasValue(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "much", "1.5", "5s", "9999999999GiB"})
  void otherTextsAreNoSizes(String text) {
    assertThat(LimitTexts.bytes(text)).isEmpty();
  }
}
