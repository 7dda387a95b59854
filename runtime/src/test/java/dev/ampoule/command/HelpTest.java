package dev.ampoule.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help that is made of what is known of commands. */
class HelpTest {

  private final TodoProgram todo = new TodoProgram();

  @Test
  void helpOfTheProgramListsCommandsAndGroups() {
    assertThat(todo.status("--help")).isZero();
    assertThat(todo.out())
        .isEqualTo(
            """
            Usage: todo [OPTIONS] COMMAND [ARGUMENTS]

              Serves Todo, or runs a command.

            Options:
              -h, --host HOST             The address to listen on: SERVER_HOST.
              -p, --port NUMBER           The port to listen on, 0 for any that is
                                          free: SERVER_PORT.
                  --debug, --no-debug     Shows failures to developers, or does not:
                                          DEBUG.
                  --cert FILE             The certificates of TLS, or a PKCS12
                                          store: SERVER_CERT.
                  --key FILE              The private key of TLS: SERVER_KEY.
                  --instance-path FOLDER  The instance folder, with the
                                          configuration's files: INSTANCE_PATH.
              -e, --env-file FILE         Reads this file after .env; what the
                                          environment says wins over it. (may be
                                          repeated)
                  --set KEY=VALUE         Sets any key of the configuration. (may be
                                          repeated)
                  --version               Shows the versions of Ampoule and of Java.
                  --help                  Shows this text.

            Commands:
              run         Serves the application.
              routes      Lists the routes.
              config      Shows the configuration.
              explain     Explains what runs for an endpoint.
              completion  Prints a script that completes commands, options and their
                          values.
              train       Asks the application for each of its routes: the training
                          run of an AOT cache.

            Commands of Todo:
              purge  Removes old todos.

            Groups of commands:
              admin  seed
              todos  seed
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"purge --help", "--help purge", "purge x --help"})
  void helpOfACommandDescribesWhatItTakes(String line) {
    assertThat(todo.status(line.split(" ", -1))).isZero();
    assertThat(todo.out())
        .isEqualTo(
            """
            Usage: todo purge [OPTIONS] --older-than DURATION [NAMES...]

              Removes old todos. All of them are gone then.

              There is no way back, whatever anybody may do about it later; think
              before you call it.

            Arguments:
              NAMES  Which ones.

            Options:
              -o, --older-than DURATION  How old they are at least. (required)
                  --dry-run              Only says what would go.
                  --cache, --no-cache    Uses the cache. (default: true)
                  --limit NUMBER         (default: 20)
                  --color red|dark-blue  (may be repeated)
                  --help                 Shows this text.
            """);
  }

  @Test
  void helpOfAGroupListsItsCommands() {
    assertThat(todo.status("todos", "--help")).isZero();
    assertThat(todo.out())
        .isEqualTo(
            """
            Usage: todo todos COMMAND [ARGUMENTS]

            Commands:
              seed
            """);
  }

  @Test
  void helpIsShownWhateverElseIsThere() {
    assertThat(todo.status("todos", "seed", "1", "2", "--help")).isZero();
    assertThat(todo.out()).startsWith("Usage: todo todos seed COUNT\n");
    assertThat(todo.err()).isEmpty();
  }

  @Test
  void helpBuildsNothing() {
    assertThat(todo.status("todos", "seed", "--help")).isZero();
    assertThat(todo.out()).startsWith("Usage: todo todos seed COUNT\n");
    assertThat(todo.events()).containsExactly("wiring");
  }
}
