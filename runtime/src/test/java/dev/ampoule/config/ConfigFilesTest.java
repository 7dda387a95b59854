package dev.ampoule.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the configuration as people and their editors leave them. */
class ConfigFilesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "config.json | {\"A\":\"x\",~\"B\":\"y\"}",
        "config.properties | A=x~B=y~",
        ".env | AMPOULE_A=x~AMPOULE_B=y~",
      })
  void aByteOrderMarkAndOtherLineEndsDoNotMatter(String name, String text) throws IOException {
    for (String start : new String[] {"", "\ufeff"}) {
      for (String end : new String[] {"\n", "\r\n"}) {
        Path file = write(name, start + text.replace("~", end));
        ConfigLoader loader = loader(Map.of());
        Config config = (name.equals(".env") ? loader.dotenv(file) : loader.file(file)).load();

        assertThat(config.get("A")).isEqualTo("x");
        assertThat(config.get("B")).isEqualTo("y");
        assertThat(config.keys()).hasSize(Config.defaults().keys().size() + 2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"config.properties", ".env"})
  void anEmptyFileSaysNothing(String name) throws IOException {
    Path file = write(name, "");
    ConfigLoader loader = loader(Map.of());

    assertThat((name.equals(".env") ? loader.dotenv(file) : loader.file(file)).load().keys())
        .isEqualTo(Config.defaults().keys());
  }

  @Test
  void anEmptyFileIsNoJson() throws IOException {
    Path file = write("config.json", "");

    assertThatThrownBy(() -> loader(Map.of()).file(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(file + " cannot be used: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"config.json", "config.properties", ".env"})
  void aFolderInItsPlaceIsNamed(String name) throws IOException {
    Path file = Files.createDirectories(folder.resolve(name)).toAbsolutePath();
    ConfigLoader loader = loader(Map.of());

    assertThatThrownBy(() -> (name.equals(".env") ? loader.dotenv(file) : loader.file(file)).load())
        .isInstanceOf(ConfigException.class)
        .hasMessage(file + " cannot be read: it is a folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"config.properties", "config.json", ".env"})
  void whatIsNoUtf8IsRefused(String name) throws IOException {
    Path file = folder.resolve(name).toAbsolutePath();
    String text = name.endsWith("json") ? "{\"A\":\"caf\u00e9\"}" : "AMPOULE_A=caf\u00e9\n";
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    ConfigLoader loader = loader(Map.of());

    assertThatThrownBy(() -> (name.equals(".env") ? loader.dotenv(file) : loader.file(file)).load())
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(file + " cannot be used: ")
        .hasMessageContaining("UTF-8");
  }

  @Test
  void aBrokenEscapeIsNamed() throws IOException {
    Path file = write("config.properties", "A=\\u00zz\n");

    assertThatThrownBy(() -> loader(Map.of()).file(file))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(file + " cannot be used: ");
  }

  @Test
  void aPathThatCannotBeOneIsNamed() {
    assertThatThrownBy(
            () -> loader(Map.of("AMPOULE_INSTANCE_PATH", "\"a\\u0000b\"")).standard().load())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("INSTANCE_PATH");
    assertThatThrownBy(() -> Config.of(Map.of("INSTANCE_PATH", "a\u0000b")).instancePath())
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("INSTANCE_PATH is ");
  }

  @Test
  void filesOfTheEnvironmentAreReadAfterDotenv() throws IOException {
    write(".env", "AMPOULE_A=dotenv\nAMPOULE_B=dotenv\nAMPOULE_C=dotenv\n");
    write("one.env", "AMPOULE_B=one\nAMPOULE_C=one\n");
    write("two.env", "AMPOULE_C=two\nAMPOULE_D=two\n");

    Config config =
        loader(Map.of("AMPOULE_D", "environment"))
            .standard(Path.of("one.env"), Path.of("two.env"))
            .load();

    assertThat(config.string("A")).isEqualTo("dotenv");
    assertThat(config.string("B")).isEqualTo("one");
    assertThat(config.string("C")).isEqualTo("two");
    assertThat(config.string("D")).isEqualTo("environment");
  }

  @Test
  void filesOfTheEnvironmentMustBeThere() {
    assertThatThrownBy(() -> loader(Map.of()).standard(Path.of("no.env")))
        .isInstanceOf(ConfigException.class)
        .hasMessage("there is no file " + folder.resolve("no.env").toAbsolutePath());
  }

  @Test
  void aVariableMustNameAFile() {
    assertThatThrownBy(() -> loader(Map.of("CONF", " ")).fileOfVariable("CONF"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("the environment variable CONF is not set: it must name a file");
  }

  @Test
  void theProgramMayNameTheInstanceFolder() throws IOException {
    write("etc/config.json", "{\"A\": \"there\"}");

    Config config = loader(Map.of()).mapping(Map.of("INSTANCE_PATH", "etc")).standard().load();

    assertThat(config.string("A")).isEqualTo("there");
  }

  private ConfigLoader loader(Map<String, String> environment) {
    return new ConfigLoader(environment, folder);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name).toAbsolutePath();
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }
}
