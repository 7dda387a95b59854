package dev.ampoule.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of health, and what they must be. */
class HealthSettingsTest {

  @Test
  void defaultsAreThoseOfTheDocumentation() {
    assertThat(settings(Map.of()))
        .isEqualTo(new HealthSettings("/health/live", "/health/ready", Duration.ofSeconds(2)));
  }

  @Test
  void emptyPathsSwitchThemOff() {
    HealthSettings off = settings(Map.of("HEALTH_LIVE_PATH", "", "HEALTH_READY_PATH", ""));

    assertThat(off.livePath()).isNull();
    assertThat(off.readyPath()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTH_LIVE_PATH, live",
    "HEALTH_LIVE_PATH, /a b",
    "HEALTH_READY_PATH, /ä",
    "HEALTH_READY_PATH, /a?b",
    "HEALTH_READY_PATH, /a#b",
    "HEALTH_READY_PATH, /\u007f",
    "HEALTH_READY_PATH, /health/live",
    "HEALTH_TIMEOUT, 0s",
    "HEALTH_TIMEOUT, 61s",
  })
  void otherValuesAreRefused(String key, String value) {
    assertThatThrownBy(() -> settings(Map.of(key, value)))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(key + " is \"" + value + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTH_LIVE_PATH, /!",
    "HEALTH_LIVE_PATH, /~",
    "HEALTH_TIMEOUT, 60s",
    "HEALTH_TIMEOUT, 1ms"
  })
  void valuesAtTheLimitsAreTaken(String key, String value) {
    assertThat(settings(Map.of(key, value))).isNotEqualTo(settings(Map.of()));
  }

  private static HealthSettings settings(Map<String, ?> keys) {
    return HealthSettings.of(Config.of(keys));
  }
}
