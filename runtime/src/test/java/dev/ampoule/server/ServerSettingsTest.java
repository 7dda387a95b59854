package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The {@code SERVER_*} keys. */
class ServerSettingsTest {

  @Test
  void defaultsAreThoseOfTheDocumentation() {
    ServerSettings settings = ServerSettings.of(Config.defaults());

    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(5000);
    assertThat(settings.grace()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.maxConnections()).isEqualTo(4000);
    assertThat(settings.backlog()).isEqualTo(1024);
    assertThat(settings.queue()).isNull();
    assertThat(settings.maxQueued()).isEqualTo(100);
    assertThat(settings.queueTimeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(settings.drainDelay()).isZero();
    assertThat(settings.http2()).isTrue();
    assertThat(settings.http2Streams()).isEqualTo(128);
    assertThat(settings.tls()).isNull();
    assertThat(settings.limits())
        .isEqualTo(
            new ServerLimits(
                8192,
                16384,
                100,
                ServerLimits.beats(Duration.ofSeconds(60)),
                ServerLimits.beats(Duration.ofSeconds(20)),
                ServerLimits.beats(Duration.ofSeconds(30)),
                ServerLimits.beats(Duration.ofSeconds(60))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SERVER_PORT|65536|SERVER_PORT is \"65536\", but must be a number from 0 to 65535",
        "SERVER_PORT|-1|SERVER_PORT is \"-1\", but must be a number from 0 to 65535",
        "SERVER_HOST||SERVER_HOST is \" \", but must be a host or an address of this machine",
        "SERVER_DRAIN_DELAY|8d"
            + "|SERVER_DRAIN_DELAY is \"8d\", but must be a time from 0 seconds to 7 days",
        "SERVER_MAX_CONNECTIONS|0"
            + "|SERVER_MAX_CONNECTIONS is \"0\", but must be a number from 1 to 1000000",
        "SERVER_IDLE_TIMEOUT|-1"
            + "|SERVER_IDLE_TIMEOUT is \"-1\", but must be a time from 0 seconds to 7 days",
      })
  void valueOutOfRangeIsRefused(String key, @Nullable String value, String message) {
    Config config = Config.of(Map.of(key, value == null ? " " : value));

    assertThatThrownBy(() -> ServerSettings.of(config))
        .isInstanceOf(ConfigException.class)
        .hasMessage(message);
  }
}
