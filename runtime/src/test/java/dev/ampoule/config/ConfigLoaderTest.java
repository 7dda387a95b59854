package dev.ampoule.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where values come from, and which of them win. */
class ConfigLoaderTest {

  @TempDir private Path folder;

  @Test
  void everyPlaceWinsOverTheOneBefore() throws IOException {
    write("instance/config.properties", "A=properties\nB=properties\nC=properties\nD=properties\n");
    write("instance/config.json", "{\"B\": \"json\", \"C\": \"json\", \"D\": \"json\"}");
    write(".env", "AMPOULE_C=dotenv\nAMPOULE_D=dotenv\nOTHER=x\n");

    Config config = loader(Map.of("AMPOULE_D", "environment")).standard().load();

    assertThat(config.string("A")).isEqualTo("properties");
    assertThat(config.string("B")).isEqualTo("json");
    assertThat(config.string("C")).isEqualTo("dotenv");
    assertThat(config.string("D")).isEqualTo("environment");
    assertThat(config.integer("SERVER_PORT")).isEqualTo(5000);
    assertThat(config.contains("OTHER")).isFalse();
  }

  @Test
  void eachValueKnowsItsSource() throws IOException {
    Path file = write("instance/config.json", "{\"A\": 1, \"DB\": {\"url\": \"x\"}}");
    write(".env", "AMPOULE_B=1");
    Config config =
        loader(Map.of("AMPOULE_C", "1", "AMPOULE_DB__USER", "me"))
            .mapping(Map.of("D", 1))
            .standard()
            .option("E", "1", "--set")
            .load();

    assertThat(config.source("A")).hasToString("the file " + file);
    assertThat(config.source("B")).hasToString("the .env file's AMPOULE_B");
    assertThat(config.source("C")).hasToString("the environment variable AMPOULE_C");
    assertThat(config.source("D")).hasToString("the program");
    assertThat(config.source("E")).hasToString("the option --set");
    assertThat(config.source("DEBUG")).hasToString("default");
    assertThat(config.source("DB__URL")).hasToString("the file " + file);
    assertThat(config.source("DB__USER")).hasToString("the environment variable AMPOULE_DB__USER");
  }

  @Test
  void environmentIsTypedAsJson() {
    Map<String, @Nullable Object> expected = new HashMap<>();
    expected.put("x", null);
    Config config =
        loader(
                Map.of(
                    "AMPOULE_INT", "1",
                    "AMPOULE_BIG", "12345678901",
                    "AMPOULE_DECIMAL", "1.5",
                    "AMPOULE_BOOL", "true",
                    "AMPOULE_QUOTED", "\"q\"",
                    "AMPOULE_LIST", "[1,2]",
                    "AMPOULE_MAP", "{\"x\":null}",
                    "AMPOULE_TEXT", "True",
                    "AMPOULE_ZEROS", "007",
                    "AMPOULE_EMPTY", ""))
            .environment()
            .load();

    assertThat(config.get("INT")).isEqualTo(1);
    assertThat(config.get("BIG")).isEqualTo(12345678901L);
    assertThat(config.get("DECIMAL")).isEqualTo(new BigDecimal("1.5"));
    assertThat(config.get("BOOL")).isEqualTo(true);
    assertThat(config.get("QUOTED")).isEqualTo("q");
    assertThat(config.get("LIST")).isEqualTo(List.of(1, 2));
    assertThat(config.get("MAP")).isEqualTo(expected);
    assertThat(config.get("TEXT")).isEqualTo("True");
    assertThat(config.get("ZEROS")).isEqualTo("007");
    assertThat(config.get("EMPTY")).isEqualTo("");
  }

  @Test
  void twoUnderscoresLeadIntoANestedValue() throws IOException {
    write("instance/config.json", "{\"DB\": {\"poolSize\": 5, \"url\": \"file\"}}");

    Config config =
        loader(Map.of("AMPOULE_DB__POOL_SIZE", "9", "AMPOULE_H__y__Z", "2", "AMPOULE_M__", "5"))
            .standard()
            .load();

    assertThat(config.get("DB")).isEqualTo(Map.of("poolSize", 9, "url", "file"));
    assertThat(config.get("H")).isEqualTo(Map.of("y", Map.of("Z", 2)));
    assertThat(config.get("M")).isEqualTo(Map.of("", 5));
  }

  @Test
  void singleValueHasNoParts() {
    ConfigLoader loader = loader(Map.of("AMPOULE_E", "text", "AMPOULE_E__sub", "1"));

    assertThatThrownBy(loader::environment)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "the environment variable AMPOULE_E__sub sets a part of E, but E is a single value"
                + " (from the environment variable AMPOULE_E)");
  }

  @Test
  void nullTakesBackWhatWasSaid() {
    Config config =
        loader(Map.of("AMPOULE_A", "null", "AMPOULE_SERVER_PORT", "null"))
            .mapping(Map.of("A", 1, "SERVER_PORT", 80))
            .environment()
            .load();

    assertThat(config.contains("A")).isFalse();
    assertThat(config.integer("SERVER_PORT")).isEqualTo(5000);
  }

  @Test
  void onlyUpperCaseKeysAreTaken() {
    Config config =
        loader(Map.of())
            .mapping(Map.of("A_B", 1, "X1", 1, "_PRIV", 1, "Ab", 1, "x", 1, "_1", 1))
            .load();

    assertThat(config.keys()).contains("A_B", "X1", "_PRIV").doesNotContain("Ab", "x", "_1");
  }

  @Test
  void onlyVariablesWithThePrefixAreTaken() {
    Config config = loader(Map.of("ANOTHER_A", "1", "AMPOULE_B", "1")).environment().load();

    assertThat(config.keys()).contains("B").doesNotContain("A", "ANOTHER_A");
  }

  @Test
  void environmentNamesTheInstanceFolder() throws IOException {
    write("etc/config.json", "{\"A\": \"there\"}");

    Config config =
        loader(Map.of("AMPOULE_INSTANCE_PATH", folder.resolve("etc").toString())).standard().load();

    assertThat(config.string("A")).isEqualTo("there");
    assertThat(config.instancePath()).isEqualTo(folder.resolve("etc").toAbsolutePath());
    assertThat(Config.defaults().instancePath()).isEqualTo(Path.of("instance").toAbsolutePath());
  }

  @Test
  void fileMustBeThereUnlessItIsOptional() {
    Path missing = Path.of("no.json");

    assertThat(loader(Map.of()).optionalFile(missing).load().keys())
        .isEqualTo(Config.defaults().keys());
    assertThatThrownBy(() -> loader(Map.of()).file(missing))
        .isInstanceOf(ConfigException.class)
        .hasMessage("there is no file " + folder.resolve("no.json"));
  }

  @Test
  void fileOfAVariable() throws IOException {
    Path file = write("my.properties", "A = 5\nB__C = x\n");
    ConfigLoader unset = loader(Map.of());

    assertThat(loader(Map.of("CONF", file.toString())).fileOfVariable("CONF").load().get("B"))
        .isEqualTo(Map.of("C", "x"));
    assertThatThrownBy(() -> unset.fileOfVariable("CONF"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("the environment variable CONF is not set: it must name a file");
  }

  @Test
  void otherFormatsAreReadByAFunction() throws IOException {
    write("a.txt", "hello");

    Config config =
        loader(Map.of()).file(Path.of("a.txt"), content -> Map.of("LENGTH", content.length)).load();

    assertThat(config.integer("LENGTH")).isEqualTo(5);
  }

  @Test
  void brokenFileIsNamed() throws IOException {
    Path array = write("a.json", "[]");
    write("b.json", "{\"A\": }");
    ConfigLoader loader = loader(Map.of());

    assertThatThrownBy(() -> loader.file(Path.of("a.json")))
        .isInstanceOf(ConfigException.class)
        .hasMessage(array + " cannot be used: it must be an object with a member for each key");
    assertThatThrownBy(() -> loader.file(Path.of("b.json")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(folder.resolve("b.json") + " cannot be used: ");
    assertThatThrownBy(() -> loader.file(Path.of("c.ini")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("the format of c.ini is not known");
  }

  @Test
  void messageSaysWhereABadValueIsFromAndMasksSecrets() {
    Config config =
        loader(Map.of("AMPOULE_SERVER_PORT", "many", "AMPOULE_API_TOKEN", "hush"))
            .environment()
            .load();

    assertThatThrownBy(() -> config.integer("SERVER_PORT"))
        .hasMessage(
            "SERVER_PORT is \"many\" (from the environment variable AMPOULE_SERVER_PORT), but must"
                + " be a whole number");
    assertThatThrownBy(() -> config.integer("API_TOKEN"))
        .hasMessageStartingWith("API_TOKEN is ")
        .hasMessageNotContaining("hush");
  }

  @Test
  void settingsThatNothingReadsAreWarnedAbout() {
    Config config =
        loader(
                Map.of(
                    "AMPOULE_SERVER_PROT", "1",
                    "AMPOULE_DEBUG", "1",
                    "AMPOULE_READ", "1",
                    "AMPOULE_LATER", "1",
                    "AMPOULE_ELSEWHERE", "1"))
            .mapping(Map.of("MINE", 1))
            .environment()
            .load()
            .key("LATER");
    config.string("READ");

    assertThat(UnknownKeys.warnings(config))
        .containsExactly(
            "the environment variable AMPOULE_ELSEWHERE sets ELSEWHERE, which nothing in this"
                + " application reads",
            "the environment variable AMPOULE_SERVER_PROT sets SERVER_PROT, which nothing in this"
                + " application reads; did you mean SERVER_PORT?");
  }

  @Test
  void suggestionsAreKeysThatHaveNoValueToo() {
    Config config = loader(Map.of("AMPOULE_DATABSE", "x")).environment().load();

    assertThat(config.string("DATABASE", "fallback")).isEqualTo("fallback");
    assertThat(UnknownKeys.warnings(config))
        .singleElement()
        .asString()
        .endsWith("which nothing in this application reads; did you mean DATABASE?");
  }

  @Test
  void whatIsReadOrDeclaredStaysSoInCopies() {
    Config config =
        loader(Map.of("AMPOULE_LATER", "1", "AMPOULE_READ", "1", "AMPOULE_MAIL_HOST", "h"))
            .environment()
            .load()
            .key("LATER");
    config.string("READ");
    assertThat(config.namespace("MAIL_")).containsKey("host");

    assertThat(UnknownKeys.warnings(config)).isEmpty();
    assertThat(UnknownKeys.warnings(config.with("MINE", 1))).isEmpty();
    assertThat(UnknownKeys.warnings(config.withOption("LATER", "2", "--set"))).isEmpty();
    assertThat(UnknownKeys.warnings(config.withOption("MINE", "2", "--set")))
        .containsExactly("the option --set sets MINE, which nothing in this application reads");
  }

  @Test
  void namespaceIsWhatFollowsAPrefix() {
    Config config = Config.of(Map.of("MAIL_HOST", "h", "MAIL_PORT", 25, "MALT", 1));

    assertThat(config.namespace("MAIL_")).isEqualTo(Map.of("host", "h", "port", 25));
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
