package dev.ampoule.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TomlFormatTest {

  @TempDir private Path folder;

  @Test
  void readsEveryKindOfValue() throws IOException {
    Map<String, Object> values =
        new TomlFormat()
            .read(
                """
                TEXT = "ä"
                NUMBER = 1_000
                DECIMAL = 0.5
                TRUTH = true
                TIME = 2026-01-31T12:00:00+01:00
                DATE = 2026-01-31
                LIST = [1, [2, 3]]

                [DB]
                url = "jdbc:sqlite:x"
                "dotted.name" = 1

                [DB.pool]
                size = 5

                [[SERVERS]]
                host = "a"

                [[SERVERS]]
                host = "b"
                """
                    .getBytes(StandardCharsets.UTF_8));

    assertThat(values)
        .isEqualTo(
            Map.of(
                "TEXT", "ä",
                "NUMBER", 1000L,
                "DECIMAL", 0.5,
                "TRUTH", true,
                "TIME", Instant.parse("2026-01-31T11:00:00Z"),
                "DATE", LocalDate.of(2026, 1, 31),
                "LIST", List.of(1L, List.of(2L, 3L)),
                "DB", Map.of("url", "jdbc:sqlite:x", "dotted.name", 1L, "pool", Map.of("size", 5L)),
                "SERVERS", List.of(Map.of("host", "a"), Map.of("host", "b"))));
  }

  @Test
  void configurationTakesItAsAnyOtherFile() throws IOException {
    Path file = folder.resolve("config.toml");
    Files.writeString(file, "SERVER_PORT = 0\nSERVER_SHUTDOWN_GRACE = \"5s\"\nlower = 1\n");

    Config config = Config.loader().file(file, new TomlFormat()).load();

    assertThat(config.integer("SERVER_PORT")).isZero();
    assertThat(config.duration("SERVER_SHUTDOWN_GRACE")).isEqualTo(Duration.ofSeconds(5));
    assertThat(config.contains("lower")).isFalse();
    assertThat(config.source("SERVER_PORT")).hasToString("the file " + file);
  }

  @Test
  void messageNamesFileAndLine() throws IOException {
    Path file = folder.resolve("config.toml");
    Files.writeString(file, "A = 1\nB = = 2\n");

    assertThatThrownBy(() -> Config.loader().file(file, new TomlFormat()))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(file + " cannot be used: line 2, column 5: ");
  }
}
