package dev.ampoule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of values that may be secret, or fail. */
class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SECRET_KEY",
        "DB_PASSWORD",
        "DB_PASS",
        "passwd",
        "keyPassphrase",
        "PWD",
        "apiToken",
        "CREDENTIALS",
        "PRIVATE",
        "Authorization",
        "Set-Cookie",
        "SESSION",
        "csrf",
        "SIGNATURE",
        "SALT",
        "SENTRY_DSN",
        "code"
      })
  void namesTellSecrets(String name) {
    assertThat(SafeText.of(name, "hush")).isEqualTo("••••••");
    assertThat(SafeText.of("X", Map.of(name, "hush"))).isEqualTo("{" + name + "=••••••}");
    assertThat(SafeText.of("X", List.of(Map.of("y", Map.of(name, "hush")))))
        .isEqualTo("[{y={" + name + "=••••••}}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SERVER_PORT", "DATABASE_URL", "name", "DEBUG"})
  void otherNamesDoNot(String name) {
    assertThat(SafeText.of(name, "shown")).isEqualTo("shown");
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://me:pw@host/db, postgres://••••••@host/db",
    "postgres://me:p@w@host/db, postgres://••••••@host/db",
    "https://host/@me, https://host/@me",
    "https://host?x=a@b, https://host?x=a@b",
    "jdbc:x://host/db?user=me&password=pw&ssl=on, jdbc:x://host/db?user=me&password=••••••&ssl=on",
    "Server=x;Pwd = pw;Y=1, Server=x;Pwd = ••••••;Y=1",
    "a=1&api_key=pw, a=1&api_key=••••••",
  })
  void passwordsWithinTextsAreMasked(String text, String shown) {
    assertThat(SafeText.of("X", text)).isEqualTo(shown);
    assertThat(SafeText.of("X", List.of(text))).isEqualTo("[" + shown + "]");
  }

  @Test
  void failuresAreShown() {
    Object failing =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException();
          }
        };

    assertThat(SafeText.of("X", failing))
        .endsWith(" (its toString failed: java.lang.IllegalStateException)");
    assertThat(SafeText.of(new IllegalStateException("at ftp://me:pw@host")))
        .isEqualTo("java.lang.IllegalStateException: at ftp://••••••@host");
    assertThat(SafeText.asked(() -> failing.toString(), "otherwise")).isEqualTo("otherwise");
  }

  @Test
  void whatIsLongOrDeepIsCut() {
    Object deep = "bottom";
    for (int i = 0; i < 7; i++) {
      deep = List.of(deep);
    }

    assertThat(SafeText.of("X", "x".repeat(2_000))).hasSize(2_000);
    assertThat(SafeText.of("X", "x".repeat(2_001))).isEqualTo("x".repeat(2_000) + "…");
    assertThat(SafeText.of("X", deep)).isEqualTo("[[[[[[…]]]]]]");
    assertThat(SafeText.of("X", Collections.nCopies(300, 1))).hasSize(200 * 3);
    assertThat(SafeText.of("X", null)).isEqualTo("null");
  }
}
