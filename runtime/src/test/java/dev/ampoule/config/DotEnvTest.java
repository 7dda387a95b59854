package dev.ampoule.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotEnvTest {

  @Test
  void readsVariables() {
    String text =
        """
        # a comment

        PLAIN=value with spaces   # and a comment
        HASH=a#b
        export EXPORTED=1
        SPACED = x
        EMPTY=
        COMMENT= # nothing
        SINGLE='a "b" \\n # c'
        DOUBLE="a\\nb\\t\\"c\\" \\\\ \\x" # comment
        LINES="one
        two"
        LAST=end\
        """;

    assertThat(DotEnv.parse(".env", text))
        .containsExactly(
            Map.entry("PLAIN", "value with spaces"),
            Map.entry("HASH", "a#b"),
            Map.entry("EXPORTED", "1"),
            Map.entry("SPACED", "x"),
            Map.entry("EMPTY", ""),
            Map.entry("COMMENT", ""),
            Map.entry("SINGLE", "a \"b\" \\n # c"),
            Map.entry("DOUBLE", "a\nb\t\"c\" \\ \\x"),
            Map.entry("LINES", "one\ntwo"),
            Map.entry("LAST", "end"));
  }

  @Test
  void theLastValueMayBeEmpty() {
    assertThat(DotEnv.parse(".env", "A=")).containsExactly(Map.entry("A", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "word | .env, line 2: a line must be NAME=value",
        "WORD~=1 | .env, line 2: a line must be NAME=value",
        "word~B=1 | .env, line 2: a line must be NAME=value",
        "A=\"x\\ | .env, line 2: the quoted value that begins here does not end",
        "A B=1 | .env, line 2: a line must be NAME=value",
        "A=\"open | .env, line 2: the quoted value that begins here does not end",
        "A='x' y | .env, line 2: nothing but a comment may follow the quoted value",
      })
  void brokenLineIsNamedButNotShown(String line, String message) {
    assertThatThrownBy(() -> DotEnv.parse(".env", "OK=1\n" + line.replace("~", "\n")))
        .isInstanceOf(ConfigException.class)
        .hasMessage(message);
  }
}
