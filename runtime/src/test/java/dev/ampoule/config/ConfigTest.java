package dev.ampoule.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {

  @ParameterizedTest
  @CsvSource({
    "true, true", "TRUE, true", "1, true", "yes, true", "on, true",
    "false, false", "0, false", "no, false", "off, false", "'', false",
  })
  void readsTruthValues(String text, boolean value) {
    assertThat(Config.of(Map.of("K", text)).bool("K")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "30, PT30S",
    "1.5, PT1.5S",
    "500ms, PT0.5S",
    "30s, PT30S",
    "5m, PT5M",
    "2h, PT2H",
    "31d, PT744H",
    "PT1M, PT1M",
    "' 10 s ', PT10S",
    "-p1d, PT-24H",
    "1e3, PT16M40S",
  })
  void readsLengthsOfTime(String text, Duration value) {
    assertThat(Config.of(Map.of("K", text)).duration("K")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100",
    "1_000, 1000",
    "500kB, 500000",
    "16MiB, 16777216",
    "'1.5 GiB', 1610612736",
    "2MB, 2000000",
    "7B, 7",
  })
  void readsSizes(String text, long bytes) {
    assertThat(Config.of(Map.of("K", text)).size("K")).isEqualTo(bytes);
  }

  @Test
  void readsNumbersOfAnyKind() {
    Config config = Config.of(Map.of("A", "1_000", "B", 5L, "C", "9999999999", "D", 7.0));

    assertThat(config.integer("A")).isEqualTo(1000);
    assertThat(config.integer("B")).isEqualTo(5);
    assertThat(config.longInteger("C")).isEqualTo(9999999999L);
    assertThat(config.integer("D")).isEqualTo(7);
  }

  @Test
  void readsLists() {
    Config config = Config.of(Map.of("A", "x, y,,z ", "B", List.of("p", 1)));

    assertThat(config.list("A")).containsExactly("x", "y", "z");
    assertThat(config.list("B")).containsExactly("p", "1");
    assertThat(config.list("NONE")).isEmpty();
  }

  @Test
  void fallbackIsForAMissingValueOnly() {
    Config config = Config.of(Map.of("A", "3"));

    assertThat(config.integer("A", 5)).isEqualTo(3);
    assertThat(config.integer("B", 5)).isEqualTo(5);
    assertThat(config.longInteger("B", 6L)).isEqualTo(6);
    assertThat(config.string("B", "x")).isEqualTo("x");
    assertThat(config.bool("B", true)).isTrue();
    assertThat(config.duration("B", Duration.ZERO)).isZero();
    assertThat(config.string("A", "x")).isEqualTo("3");
    assertThat(config.longInteger("A", 6L)).isEqualTo(3);
    assertThat(config.duration("A", Duration.ZERO)).isEqualTo(Duration.ofSeconds(3));
    assertThat(Config.of(Map.of("A", false)).bool("A", true)).isFalse();
    assertThatThrownBy(() -> Config.of(Map.of("B", "x")).integer("B", 5))
        .isInstanceOf(ConfigException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "integer | many | K is \"many\", but must be a whole number",
        "integer | 1.5 | K is \"1.5\", but must be a whole number",
        "integer | 9999999999 | K is \"9999999999\", but must be a whole number of at most ten"
            + " digits",
        "integer | 1e999999999 | K is \"1e999999999\", but must be a whole number",
        "bool | maybe | K is \"maybe\", but must be true or false",
        "size | 5 sheep | K is \"5 sheep\", but must be a number of bytes that is not negative,"
            + " perhaps with kB, MB, GB, KiB, MiB or GiB behind it",
        "duration | soon | K is \"soon\", but must be a length of time: a number of seconds, or a"
            + " number with ms, s, m, h or d behind it",
      })
  void badValueNamesKeyValueAndExpectation(String type, String value, String message) {
    Config config = Config.of(Map.of("K", value));

    assertThatThrownBy(
            () -> {
              switch (type) {
                case "integer" -> config.integer("K");
                case "bool" -> config.bool("K");
                case "size" -> config.size("K");
                default -> config.duration("K");
              }
            })
        .isInstanceOf(ConfigException.class)
        .hasMessage(message);
  }

  @Test
  void readsWhatTheProgramGivesAsItIs() {
    Config config = Config.of(Map.of("A", Duration.ofNanos(5), "B", 7L));

    assertThat(config.duration("A")).isEqualTo(Duration.ofNanos(5));
    assertThat(config.size("B")).isEqualTo(7);
  }

  @Test
  void missingValueNamesItsKey() {
    assertThatThrownBy(() -> Config.defaults().string("DATABASE"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("DATABASE has no value in the configuration");
  }

  @Test
  void nullIsRefused() {
    Map<String, Object> values = new HashMap<>();
    values.put("A", null);

    assertThatThrownBy(() -> Config.of(values)).hasMessage("A is null");
  }

  @Test
  void defaultsLieBelowGivenValues() {
    Config config = Config.of(Map.of("SERVER_PORT", 0, "MINE", 1));

    assertThat(config.integer("SERVER_PORT")).isZero();
    assertThat(config.integer("MINE")).isEqualTo(1);
    assertThat(config.longInteger("MAX_CONTENT_LENGTH")).isEqualTo(16 * 1024 * 1024);
    assertThat(config.with("MINE", 2).integer("MINE")).isEqualTo(2);
    assertThat(config.integer("MINE")).isEqualTo(1);
  }

  @Test
  void textDoesNotShowValues() {
    assertThat(Config.of(Map.of("SECRET_KEY", "hush")).toString())
        .contains("SECRET_KEY")
        .doesNotContain("hush");
  }
}
