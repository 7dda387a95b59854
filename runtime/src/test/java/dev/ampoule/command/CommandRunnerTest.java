package dev.ampoule.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the words of a command line to what runs, and what is said about wrong ones. */
class CommandRunnerTest {

  private final TodoProgram todo = new TodoProgram();

  @ParameterizedTest
  @CsvSource({
    "'', serve",
    "run, serve",
    "--port 1, 'serve SERVER_PORT=1 serve'",
    "run -p 1 -h ::1, 'serve SERVER_HOST=::1 serve SERVER_PORT=1 serve'",
    "--port 1 run --port=2, 'serve SERVER_PORT=1 serve SERVER_PORT=2 serve'",
    "run --debug, 'serve DEBUG=true serve'",
    "--debug run --no-debug, 'serve DEBUG=true serve DEBUG=false serve'",
    "--cert a.pem --key b.pem, 'serve SERVER_CERT=a.pem serve SERVER_KEY=b.pem serve'",
    "--instance-path /srv/todo, 'serve INSTANCE_PATH=/srv/todo serve'",
    "--set A__B=1=2 --set C=, 'serve A__B=1=2 serve C= serve'",
    "-e a.env --env-file b.env, 'serve with a.env serve with b.env serve'",
  })
  void optionsOfServingSetKeys(String line, String events) {
    assertThat(todo.status(words(line))).isZero();
    assertThat(String.join(" ", todo.events())).isEqualTo(events);
    assertThat(todo.err()).isEmpty();
  }

  @Test
  void commandGetsItsValues() {
    todo.body(
        (command, call) -> {
          assertThat(command).isZero();
          assertThat(call.get(TodoProgram.AGE)).isEqualTo(Duration.ofDays(1));
          assertThat(call.flag(TodoProgram.DRY)).isTrue();
          assertThat(call.flag(TodoProgram.CACHE)).isFalse();
          assertThat(call.get(TodoProgram.LIMIT)).isEqualTo(7);
          assertThat(call.list(TodoProgram.COLOR))
              .containsExactly(TodoProgram.Color.DARK_BLUE, TodoProgram.Color.RED);
          assertThat(call.list(TodoProgram.NAMES)).containsExactly("a", "--limit", "b");
          assertThat(App.current()).isSameAs(call.app());
          call.terminal().say("purged");
          return 3;
        });

    String line =
        "purge a --limit 5 --limit 7 -o PT24H --dry-run --no-cache"
            + " --color dark-blue --color=Red -- --limit b";
    assertThat(todo.status(words(line))).isEqualTo(3);
    assertThat(todo.out()).isEqualTo("purged\n");
    assertThat(todo.events()).endsWith("build", "close");
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    todo.body(
        (_, call) -> {
          assertThat(call.flag(TodoProgram.DRY)).isFalse();
          assertThat(call.flag(TodoProgram.CACHE)).isTrue();
          assertThat(call.get(TodoProgram.LIMIT)).isEqualTo(20);
          assertThat(call.list(TodoProgram.COLOR)).isEmpty();
          assertThat(call.set(TodoProgram.NAMES)).isEmpty();
          assertThat(call.optional(TodoProgram.AGE)).contains(Duration.ofDays(1));
          return 0;
        });

    assertThat(todo.status("purge", "--older-than", "PT24H")).isZero();
  }

  @Test
  void commandOfAGroupIsFoundByBothWords() {
    todo.body((command, _) -> command * 10);

    assertThat(todo.status("todos", "seed", "1")).isEqualTo(10);
  }

  @Test
  void commandOfABlueprintThatIsTurnedOffIsNotThere() {
    assertThat(todo.status("admin", "seed", "1")).isEqualTo(1);
    assertThat(todo.err())
        .isEqualTo("admin seed is not there: the configuration has its blueprint turned off\n");

    todo.config(Config.of(Map.of("ADMIN_ENABLED", true)));
    assertThat(todo.status("admin", "seed", "1")).isZero();
  }

  @Test
  void everythingThatIsWrongIsSaidBeforeAnythingIsBuilt() {
    assertThat(todo.status("purge", "--limit", "many", "--color", "green")).isEqualTo(2);
    assertThat(todo.err())
        .isEqualTo(
            """
            --older-than is missing; it must be a duration such as PT1H30M
            --limit must be a whole number from -2147483648 to 2147483647, but is "many"
            --color must be one of red, dark-blue, but is "green"
            Usage: todo purge [OPTIONS] --older-than DURATION [NAMES...]
            "todo purge --help" says more.
            """);
    assertThat(todo.events()).containsExactly("wiring");
  }

  @ParameterizedTest
  @CsvSource({
    "--set A, --set needs KEY=VALUE, todo",
    "--prot 1, there is no option --prot; did you mean --port?, todo",
    "--hos x, there is no option --hos; did you mean --host?, todo",
    "--port, --port needs a value, todo",
    "walk, there is no command walk, todo",
    "WALK, there is no command WALK, todo",
    "RUN, there is no command RUN; did you mean run?, todo",
    "rotues, there is no command rotues; did you mean routes?, todo",
    "prge, there is no command prge; did you mean purge?, todo",
    "run fast, 'run takes no argument \"fast\"', todo run",
    "todos sed, there is no command sed in todos; did you mean seed?, todo todos",
    "todos, todos needs one of its commands behind it, todo todos",
    "todos seed 1 2, 'todos seed takes no more argument \"2\"', todo todos seed",
    "todos seed, COUNT is missing; it must be a whole number from -2147483648 to 2147483647,"
        + " todo todos seed",
    "purge --older 1, there is no option --older, todo purge",
    "purge --colr=red, there is no option --colr; did you mean --color?, todo purge",
    "purge --port 1, --port stands in front of the command, todo purge",
  })
  void wrongCommandLineIsExplained(String line, String message, String help) {
    assertThat(todo.status(words(line))).isEqualTo(2);
    assertThat(todo.err())
        .startsWith(message + "\nUsage: " + help)
        .endsWith("\"" + help + " --help\" says more.\n");
    assertThat(todo.out()).isEmpty();
  }

  @Test
  void failureIsOneLine() {
    todo.body(
        (_, _) -> {
          throw new IOException("disk full");
        });

    CommandRunner.Result result = todo.run("todos", "seed", "1");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.failure()).hasMessage("disk full");
    assertThat(todo.err())
        .isEqualTo(
            "todos seed failed: disk full (IOException); --debug in front of the command shows"
                + " where\n");
    assertThat(todo.events()).endsWith("close");
  }

  @Test
  void failureHasItsStackTraceForDevelopers() {
    todo.body(
        (_, _) -> {
          throw new IOException("disk full");
        });

    assertThat(todo.status("--debug", "todos", "seed", "1")).isEqualTo(1);
    assertThat(todo.err())
        .startsWith("todos seed failed: disk full (IOException)\njava.io.IOException: disk full\n")
        .contains("CommandRunnerTest.java");
  }

  @Test
  void debugOfTheConfigurationCountsToo() {
    todo.config(Config.of(Map.of("DEBUG", true)))
        .body(
            (_, _) -> {
              throw new IllegalStateException();
            });

    assertThat(todo.status("todos", "seed", "1")).isEqualTo(1);
    assertThat(todo.err())
        .startsWith("todos seed failed: IllegalStateException\njava.lang.Illegal");
  }

  @Test
  void commandGivesUpWithItsOwnLineAndStatus() {
    todo.body(
        (_, _) -> {
          throw new CommandException(4, "nothing to seed");
        });

    assertThat(todo.status("--debug", "todos", "seed", "1")).isEqualTo(4);
    assertThat(todo.err()).isEqualTo("nothing to seed\n");
  }

  @Test
  void userIsAsked() {
    todo.input("perhaps\nY\n Ada \nsecret\n")
        .body(
            (_, call) -> {
              Terminal terminal = call.terminal();
              assertThat(terminal.confirm("Really?")).isTrue();
              terminal.out().printf("%s %s%n", terminal.ask("Name"), terminal.secret("Password"));
              return 0;
            });

    assertThat(todo.status("todos", "seed", "1")).isZero();
    assertThat(todo.out()).isEqualTo("Ada secret\n");
    assertThat(todo.err())
        .isEqualTo("Really? [y/N]: Please answer y or n.\nReally? [y/N]: Name: Password: ");
  }

  @Test
  void noAnswerEndsTheCommand() {
    todo.body((_, call) -> call.terminal().confirm("Really?") ? 0 : 5);

    assertThat(todo.status("todos", "seed", "1")).isEqualTo(1);
    assertThat(todo.err()).isEqualTo("Really? [y/N]: \naborted: there is no answer\n");
  }

  @Test
  void versionsAreShown() {
    assertThat(todo.status("--version")).isZero();
    assertThat(todo.out()).startsWith("Ampoule").contains("\nJava " + Runtime.version());
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" ", -1);
  }

  @Test
  void wordsAfterTwoDashesAreNoOptions() {
    todo.body((_, call) -> call.list(TodoProgram.NAMES).equals(List.of("-x")) ? 0 : 9);

    assertThat(todo.status("purge", "-o", "PT1S", "--", "-x")).isZero();
    assertThat(todo.status("--", "-x")).isEqualTo(2);
    assertThat(todo.err()).startsWith("there is no command -x\n");
  }
}
