package dev.ampoule.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanTest {

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "42, true",
    "007, true",
    "٣, true",
    "1٣, true",
    "2147483647, true",
    "2147483648, false",
    "02147483647, true",
    "99999999999, false",
    "'', false",
    "-1, false",
    "+1, false",
    "1x, false",
    "' 1', false",
    "1_0, false",
    "𝟘𝟙, true"
  })
  void knowsAnInt(String text, boolean expected) {
    assertThat(Scan.isInt("/" + text + "/", 1, 1 + text.length())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775807, true",
    "9223372036854775808, false",
    "000000000000000000000001, true"
  })
  void knowsALong(String text, boolean expected) {
    assertThat(Scan.isLong(text, 0, text.length())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, true",
    "00.50, true",
    "1, false",
    "1., false",
    ".5, false",
    "1.5.2, false",
    "1e5, false",
    "nan, false",
    "-1.5, false",
    "٣.٣, true"
  })
  void knowsAFloat(String text, boolean expected) {
    assertThat(Scan.isFloat(text, 0, text.length())).isEqualTo(expected);
  }

  @Test
  void looksForTheDotWithinTheRange() {
    assertThat(Scan.isFloat("/12/a.b", 1, 3)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "12345678-1234-5678-1234-567812345678, true", "ABCDEFAB-1234-5678-1234-56781234567f, true",
    "12345678-1234-5678-1234-56781234567, false", "12345678x1234-5678-1234-567812345678, false",
    "1234567g-1234-5678-1234-567812345678, false"
  })
  void knowsAUuid(String text, boolean expected) {
    assertThat(Scan.isUuid(text, 0, text.length())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", "a//b/", "\n", "ü"})
  void knowsAPath(String text) {
    assertThat(Scan.isPath(text, 0, text.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a\nb"})
  void knowsWhatIsNoPath(String text) {
    assertThat(Scan.isPath(text, 0, text.length())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "007, 7",
    "٣٤, 34",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808"
  })
  void readsALong(String text, long expected) {
    assertThat(Scan.toLong("x" + text, 1, 1 + text.length())).isEqualTo(expected);
  }

  @Test
  void readsAUuid() {
    UUID uuid = UUID.fromString("fedcba98-7654-3210-8123-456789abcdef");
    assertThat(Scan.toUuid("/u/" + uuid + "/x", 3)).isEqualTo(uuid);
  }

  @Test
  void findsTheEndOfASegment() {
    assertThat(Scan.end("/ab/c", 1)).isEqualTo(3);
    assertThat(Scan.end("/ab/c", 4)).isEqualTo(5);
  }
}
