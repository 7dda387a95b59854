package dev.ampoule.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import dev.ampoule.memory.MemoryRequest;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormattersTest {

  private static final List<String> HOSTILE =
      List.of(
          "a\nb",
          "a\r\nb",
          "2026-11-20T17:30:00.123Z INFO    [-] forged: x\n2026-11-20T17:30:00.123Z INFO ",
          "\u001b[31mred\u001b[0m",
          "\u009b31m",
          "\u202egnp.exe",
          "a\u2028b\u2029c\u0085d",
          "\"}\n{\"level\":\"INFO\",\"message\":\"forged\"}",
          "\\\"",
          "\ud800",
          "${jndi:ldap://evil.test/x}",
          "{0} {1}",
          "%s%n");

  @Test
  void textIsALine() {
    assertThat(Formatted.text("made todo 7"))
        .isEqualTo("2026-11-20T17:30:00.120Z INFO    [-] todo.Store: made todo 7\n");
  }

  @Test
  void textNamesTheRequest() {
    String line = Formatted.during(MemoryRequest.get("/x"), () -> Formatted.text("hello"));

    assertThat(line)
        .matches("2026-11-20T17:30:00.120Z INFO {4}\\[[0-9a-f]{16}] todo.Store: hello\n");
  }

  @Test
  void jsonIsAnObject() {
    assertThat(Formatted.json("made todo 7", null))
        .isEqualTo(
            "{\"time\":\"2026-11-20T17:30:00.120Z\",\"level\":\"WARNING\","
                + "\"logger\":\"todo.Store\",\"message\":\"made todo 7\",\"thread\":\""
                + Thread.currentThread().getName()
                + "\"}\n");
  }

  @Test
  void jsonNamesTheRequest() {
    JsonObject object =
        parsed(
            Formatted.during(
                MemoryRequest.of("PUT", "/caf%C3%A9?a=1"), () -> Formatted.json("hello", null)));

    assertThat(string(object, "request_id")).matches("[0-9a-f]{16}");
    assertThat(string(object, "method")).isEqualTo("PUT");
    assertThat(string(object, "path")).isEqualTo("/caf%C3%A9");
    assertThat(string(object, "remote_addr")).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @CsvSource({
    "SEVERE, ERROR",
    "WARNING, WARNING",
    "INFO, INFO",
    "CONFIG, DEBUG",
    "FINE, DEBUG",
    "FINER, TRACE",
    "FINEST, TRACE"
  })
  void levelsHaveTheNamesOfSystemLogger(String level, String name) {
    LogRecord log = Formatted.logged(Level.parse(level), "x", null);

    assertThat(new TextFormatter().format(log)).contains(" " + name + " ");
    assertThat(string(parsed(new JsonFormatter().format(log)), "level")).isEqualTo(name);
  }

  @Test
  void parametersStandInMessages() {
    LogRecord log = Formatted.logged(Level.INFO, "made {0} of {1}", null);
    log.setParameters(new Object[] {"a\nb", 7});

    assertThat(new TextFormatter().format(log)).endsWith(": made a\\nb of 7\n");
  }

  static Stream<String> hostile() {
    return HOSTILE.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noMessageForgesALine(String message) {
    String text = Formatted.text(message);
    String json = Formatted.json(message, null);

    assertThat(text).startsWith("2026-11-20T17:30:00.120Z INFO    [-] todo.Store: ").endsWith("\n");
    assertOneSafeLine(text);
    assertOneSafeLine(json);
    if (!message.equals("\ud800")) {
      assertThat(string(parsed(json), "message")).isEqualTo(message);
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noLoggersNameForgesALine(String name) {
    LogRecord log = Formatted.logged(Level.INFO, "x", null);
    log.setLoggerName(name);

    assertOneSafeLine(new TextFormatter().format(log));
    assertOneSafeLine(new JsonFormatter().format(log));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noExceptionForgesALine(String message) {
    IllegalStateException error =
        new IllegalStateException(message, new IllegalArgumentException(message));
    error.addSuppressed(new UnsupportedOperationException(message));

    String[] lines = Formatted.text(error).split("\n", -1);
    assertThat(lines[0]).isEqualTo("2026-11-20T17:30:00.120Z ERROR   [-] todo.Store: failed");
    for (int i = 1; i < lines.length - 1; i++) {
      assertThat(lines[i]).matches("    (\\S|    (at|\\.\\.\\.) ).*");
      assertOneSafeLine(lines[i] + "\n");
    }
    assertThat(lines[lines.length - 1]).isEmpty();
    assertOneSafeLine(Formatted.json("failed", error));
  }

  @Test
  void exceptionsAreShownWithTheirCauses() {
    IllegalStateException error =
        new IllegalStateException("outer", new IllegalArgumentException("inner"));

    String text = Formatted.text(error);

    assertThat(text.lines().filter(line -> !line.startsWith("        ")).skip(1))
        .containsExactly(
            "    java.lang.IllegalStateException: outer",
            "    Caused by: java.lang.IllegalArgumentException: inner");
    assertThat(text)
        .containsPattern(
            "\n {8}at (\\S+/)?dev.ampoule.logging.FormattersTest"
                + ".exceptionsAreShownWithTheirCauses\\(FormattersTest.java:")
        .containsPattern("\n        \\.\\.\\. \\d+ as above\n$");
  }

  @Test
  void jsonHasTheExceptionInFields() {
    JsonObject record = parsed(Formatted.json("failed", new IllegalStateException("a\nb")));
    JsonObject exception = (JsonObject) Objects.requireNonNull(record.get("exception"));

    assertThat(string(exception, "class")).isEqualTo("java.lang.IllegalStateException");
    assertThat(string(exception, "message")).isEqualTo("java.lang.IllegalStateException: a\\nb");
    assertThat(string(exception, "stack"))
        .startsWith("    java.lang.IllegalStateException: a\\nb\n        at ");
  }

  @Test
  void exceptionsThatFailThemselvesAreLogged() {
    RuntimeException error =
        new RuntimeException("x") {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            throw new IllegalStateException("getMessage");
          }

          @Override
          public synchronized Throwable getCause() {
            return this;
          }

          @Override
          public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException("getStackTrace");
          }
        };

    assertThat(Formatted.text(error)).contains("its toString failed");
    assertThat(parsed(Formatted.json("x", error)).get("exception")).isNotNull();
  }

  @Test
  void aDeepRecursionIsCutOff() {
    StackOverflowError error = new StackOverflowError();
    error.setStackTrace(
        Stream.generate(() -> new StackTraceElement("a.B", "c", "B.java", 1))
            .limit(1000)
            .toArray(StackTraceElement[]::new));
    assertThat(Formatted.text(error).lines()).hasSize(203).last().isEqualTo("        ... 800 more");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "jdbc:postgresql://app:hunter2@db/x ! jdbc:postgresql://••••••@db/x",
        "jdbc:h2:mem:x;password=hunter2;y=1 ! jdbc:h2:mem:x;password=••••••;y=1",
        "{\"password\" = \"hunter2 and more\", a} ! {\"password\" = ••••••, a}",
        "API_KEY=hunter2 ! API_KEY=••••••",
        "api-key=hunter2&x=1 ! api-key=••••••&x=1",
        "access_token=hunter2 rest ! access_token=•••••• rest",
        "Authorization: Basic aHVudGVyMg== ! Authorization: ••••••",
        "[Cookie=session=hunter2; a=b] ! [Cookie=••••••",
        "Set-Cookie: session=hunter2 ! Set-Cookie: ••••••",
        "sent Bearer hunter2hunter2 to it ! sent Bearer •••••• to it",
        "key=value, the password is wrong, token: 3 ! key=value, the password is wrong, token: 3",
      })
  void secretsAreMasked(String message, String shown) {
    assertThat(Formatted.text(message)).endsWith(": " + shown + "\n");
    assertThat(string(parsed(Formatted.json(message, null)), "message")).isEqualTo(shown);
    if (shown.contains("•")) {
      IllegalStateException error = new IllegalStateException(message);
      assertThat(Formatted.text(error)).doesNotContain("hunter2").contains("••••••");
      assertThat(Formatted.json("x", error)).doesNotContain("hunter2");
    }
  }

  private static void assertOneSafeLine(String line) {
    assertThat(line.lines().count()).isEqualTo(1);
    assertThat(line.substring(0, line.length() - 1).codePoints()).allMatch(LogText::isPlain);
  }

  private static JsonObject parsed(String line) {
    return (JsonObject) JsonValue.parse(line);
  }

  private static String string(JsonObject object, String name) {
    return object.get(name) instanceof JsonString(String value) ? value : "no text";
  }
}
