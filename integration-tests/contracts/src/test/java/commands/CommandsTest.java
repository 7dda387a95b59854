package commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.command.CommandException;
import dev.ampoule.config.Config;
import dev.ampoule.http.Response;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestCommandResult;
import dev.ampoule.testing.TestCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code @Command} methods, called as a command line calls them. */
class CommandsTest {

  private final App app = CommandsAppFactory.create(Config.of(Map.of("OPERATIONS", true)));
  private final TestCommandRunner runner = TestCommandRunner.of(app);

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void commandOfTheApplicationIsCalled() {
    TestCommandResult result = runner.invoke("init-db");

    assertThat(result).isEqualTo(new TestCommandResult(0, "Initialized the database.\n", "", null));
    assertThat(journal()).isEqualTo("tables,torn down");
  }

  @Test
  void statusIsWhatTheMethodReturns() {
    assertThat(runner.invoke("exit", "42").status()).isEqualTo(42);
    assertThat(runner.invoke("exit", "--", "-1").status()).isEqualTo(-1);
  }

  @Test
  void classThatIsUsedIsBuiltForItsCommands(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("todos"), "walk\nrun\n");

    assertThat(runner.invoke("import", file.toString()).output()).isEqualTo("read [walk, run]\n");
    assertThat(journal()).isEqualTo("walk,run,torn down");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "purge -o PT1H | PT1H false true Optional.empty 20 [] [] | 0",
        "purge a --older-than=PT1H b --dry-run --no-cache --urgency at-once"
            + " | PT1H true false Optional[AT_ONCE] 20 [] [a, b] | 2",
        "purge -oPT1H --urgency LATER --limit 3 --tag x --tag y c"
            + " | PT1H false true Optional[LATER] 3 [x, y] [c] | 1",
      })
  void optionsAndArgumentsBecomeValues(String line, String values, int status) {
    TestCommandResult result = runner.invoke(line.split(" ", -1));

    assertThat(result.errors()).isEmpty();
    assertThat(result.output()).isEqualTo("purge " + values + "\n");
    assertThat(result.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "walk | walk null OptionalInt.empty null []",
        "walk --priority 3 --weight -2 --urgent --marks ! --marks ? --marks !"
            + " | walk 3 OptionalInt[-2] true [!, ?]",
        "--no-urgent walk | walk null OptionalInt.empty false []",
      })
  void whatIsLeftOutIsNullOrEmpty(String line, String values) {
    assertThat(runner.invoke(("todos add " + line).split(" ", -1)).errors()).isEmpty();
    assertThat(journal()).isEqualTo(values + ",torn down");
  }

  @Test
  void commandRunsInTheContextOfTheApplication() {
    assertThat(runner.invoke("todos", "context").output()).isEqualTo("true true true noon of 7\n");
    assertThat(journal()).isEqualTo("context,torn down");
  }

  @Test
  void commandsOfBlueprintsAreInGroups() {
    assertThat(runner.invoke("archive", "add", "x").status()).isZero();
    assertThat(runner.invoke("report").output()).isEqualTo("nothing to report\n");
    assertThat(runner.invoke("ops", "status"))
        .isEqualTo(new TestCommandResult(3, "", "degraded\n", null));
    assertThat(runner.invoke("ops", "status.all").status()).isEqualTo(4);
    assertThat(runner.invoke("add", "x").status()).isEqualTo(2);
  }

  @Test
  void commandsOfABlueprintThatIsNotMountedAreRefused() {
    try (App without = CommandsAppFactory.create(Config.defaults())) {
      TestCommandResult result = TestCommandRunner.of(without).invoke("ops", "status");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.errors()).startsWith("ops status is not there");
    }
  }

  @Test
  void whatLivesAsLongAsARequestLivesAsLongAsTheCommand() {
    assertThat(runner.invoke("save").status()).isZero();
    assertThat(journal()).isEqualTo("draft,saved,torn down,closed");
    assertThat(runner.invoke("exit", "0").status()).isZero();
    assertThat(journal()).doesNotContain("draft,saved,draft").endsWith("torn down,torn down");
  }

  @Test
  void viewMayHaveCommands() {
    assertThat(runner.invoke("release").output()).isEqualTo("1.2\n");
    assertThat(TestClient.inMemory(app).get("/release").text()).isEqualTo("1.2");
  }

  @Test
  void commandsAreThereWhenRoutesWereAdded() {
    try (App added =
        CommandsAppFactory.builder()
            .config(Config.defaults())
            .route("/health", "health", _ -> Response.text("well"))
            .build()) {
      assertThat(TestCommandRunner.of(added).invoke("exit", "5").status()).isEqualTo(5);
    }
  }

  @Test
  void userIsAsked() {
    assertThat(runner.input("y", "too many").invoke("drop").status()).isZero();
    assertThat(journal()).isEqualTo("dropped too many,torn down");
    assertThat(runner.input("n").invoke("drop").errors()).isEqualTo("Drop everything? [y/N]: ");
    assertThat(runner.invoke("drop").exception()).isInstanceOf(CommandException.class);
  }

  @Test
  void failureIsInTheResult() {
    TestCommandResult result = runner.invoke("crash");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.exception()).isInstanceOf(IOException.class);
    assertThat(result.errors()).startsWith("crash failed: the disk is gone (IOException); --debug");
    assertThat(journal()).isEqualTo("crash,torn down");
  }

  @Test
  void helpComesFromJavadocAndAnnotations() {
    assertThat(runner.invoke("purge", "--help").output())
        .isEqualTo(
            """
            Usage: app purge [OPTIONS] --older-than DURATION [NAMES...]

              Removes old todos. What is gone is gone, see Journal.add.

              With --dry-run it only says what would go.

            Arguments:
              NAMES  which ones; without any, all that are old enough

            Options:
              -o, --older-than DURATION  how old they are at least (required)
                  --dry-run              Removes nothing.
                  --cache, --no-cache    (default: true)
                  --urgency at-once|later
                  --limit NUMBER         (default: 20)
                  --tag TEXT             (may be repeated)
                  --help                 Shows this text.
            """);
  }

  @Test
  void helpOfTheProgramListsAllCommands() {
    assertThat(runner.invoke("--help").output())
        .contains(
            """
            Commands of CommandsApp:
              crash
              drop
              exit
              import   Reads todos from a file.
              init-db  Makes the tables.
              linger   Leaves a thread behind that would keep a process alive.
              purge    Removes old todos.
              release
              report
              save

            Groups of commands:
              archive  add, context
              ops      status, status.all
              todos    add, context
            """);
  }

  @Test
  void settingsOfTheApplicationAreListed() {
    assertThat(runner.invoke("config", "LIMITS_DAYS").output())
        .isEqualTo(
            """
            key          LIMITS_DAYS
            type         whole number
            default      7
            value        7
            source       default
            description  how many days there are
            """);
    assertThat(runner.invoke("config", "--only-set").output())
        .contains("OPERATIONS  true   the program  true or false  false");
  }

  @Test
  void routesAndExplainKnowTheApplication() {
    assertThat(runner.invoke("routes").output())
        .isEqualTo(
            """
            Endpoint      Methods  Rule
            ------------  -------  ---------
            archive.list  GET      /archive/
            release       GET      /release
            todos.list    GET      /todos/
            """);
    assertThat(runner.invoke("explain", "todos.list").output())
        .startsWith("GET /todos/  todos.list\n  handler")
        .contains("Todos.list()", "Todos.java:");
    assertThat(runner.invoke("explain", "todos.lst").errors())
        .startsWith("there is no endpoint todos.lst; did you mean todos.list?\n");
  }

  @Test
  void testsServeNothingAndConfigureBefore() {
    assertThat(runner.invoke("run").status()).isEqualTo(1);
    assertThat(runner.invoke("--set", "A=1", "routes").status()).isEqualTo(2);
    assertThat(runner.invoke("--debug", "crash").errors()).contains("at commands.upkeep.Maint");
  }

  private String journal() {
    return TestClient.inMemory(app).get("/todos/").text();
  }
}
