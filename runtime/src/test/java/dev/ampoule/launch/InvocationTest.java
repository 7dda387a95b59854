package dev.ampoule.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How help says that a program is started. */
class InvocationTest {

  @ParameterizedTest
  @CsvSource({
    "/opt/jdk/bin/java, todo.jar routes, java -jar todo.jar",
    "/opt/jdk/bin/java, todo.TodoAppMain --help, java todo.TodoAppMain",
    "/opt/jdk/bin/java, '', java -jar APPLICATION.jar",
    "java, todo.jar, java -jar todo.jar",
    "/usr/local/bin/todo, '', todo",
  })
  void programIsNamedAsItWasStarted(String executable, String main, String text) {
    assertThat(Invocation.text(executable, main)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "39, 40", "wide, 80", "'', 80", "99999, 80"})
  void linesAreAsWideAsTheTerminal(String columns, int width) {
    assertThat(Invocation.width(columns)).isEqualTo(width);
  }

  @Test
  void terminalThatDoesNotTellIsEightyWide() {
    @Nullable String unknown = null;
    assertThat(Invocation.width(unknown)).isEqualTo(80);
  }
}
