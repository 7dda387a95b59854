package dev.ampoule.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values within values: how they are named, put in, taken out, and where they are from. */
class NestedValuesTest {

  private static final Map<String, Object> DB = new LinkedHashMap<>();

  static {
    DB.put("poolSize", 5);
    DB.put("url", "program");
    DB.put("a_b", 1);
    DB.put("ab", 2);
  }

  @Test
  void aPartIsNamedInAnySpelling() {
    Config config = Config.of(Map.of("DB", DB));

    assertThat(config.part("DB__POOL_SIZE")).isEqualTo(5);
    assertThat(config.part("DB__url")).isEqualTo("program");
    assertThat(config.part("DB__none")).isNull();
    assertThat(config.part("DB__url__more")).isNull();
    assertThat(config.part("DB")).isEqualTo(DB);
  }

  @Test
  void onePartIsReplacedAndTheOthersStay() {
    Config config = loader(Map.of("AMPOULE_DB__URL", "env", "AMPOULE_DB__ab", "3"));

    assertThat(config.get("DB")).isEqualTo(Map.of("poolSize", 5, "url", "env", "a_b", 1, "ab", 3));
  }

  @Test
  void nullTakesAPartAway() {
    assertThat(loader(Map.of("AMPOULE_DB__URL", "null")).get("DB"))
        .isEqualTo(Map.of("poolSize", 5, "a_b", 1, "ab", 2));
  }

  @Test
  void aWholeValueReplacesItsPartsAndTheirSources() {
    Config config =
        new ConfigLoader(Map.of("AMPOULE_DB__URL", "env"), Path.of(""))
            .environment()
            .option("DB", "{\"url\":\"option\"}", "--set")
            .load();

    assertThat(config.source("DB__URL")).hasToString("the option --set");
    assertThat(config.source("DB")).hasToString("the option --set");
  }

  @Test
  void aValueOfPartsAloneIsFromTheFirst() {
    Config config =
        new ConfigLoader(Map.of("AMPOULE_H__X", "1", "AMPOULE_H__Y", "1"), Path.of(""))
            .environment()
            .load();

    assertThat(config.source("H")).hasToString("the environment variable AMPOULE_H__X");
    assertThat(config.source("H__Y")).hasToString("the environment variable AMPOULE_H__Y");
    assertThat(config.source("H__Z")).hasToString("the environment variable AMPOULE_H__X");
  }

  @Test
  void anOptionSetsAPartOfWhatTheProgramGives() {
    Config config = Config.of(Map.of("DB", DB, "OTHER", 1)).withOption("DB__URL", "x", "--set");

    assertThat(config.part("DB__url")).isEqualTo("x");
    assertThat(config.part("DB__poolSize")).isEqualTo(5);
    assertThat(config.integer("OTHER")).isEqualTo(1);
    assertThat(config.source("OTHER")).hasToString("the program");
    assertThat(config.source("DB__URL")).hasToString("the option --set");
    assertThat(config.source("DB__POOL_SIZE")).hasToString("the program");
    assertThat(config.source("NOTHING")).hasToString("the program");
  }

  private static Config loader(Map<String, String> environment) {
    return new ConfigLoader(environment, Path.of(""))
        .mapping(Map.of("DB", DB))
        .environment()
        .load();
  }
}
