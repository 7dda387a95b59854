package dev.ampoule.testing;

import dev.ampoule.App;
import dev.ampoule.command.CommandRunner;
import dev.ampoule.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Runs command lines on an application of a test, and keeps what they say.
 *
 * <pre>{@code
 * TestCommandResult result = TestCommandRunner.of(app).invoke("todos", "purge", "--dry-run");
 * assertThat(result.status()).isZero();
 * }</pre>
 *
 * <p>The application is not built anew and not closed, so that a test sees what a command has done
 * to it. Options that set keys of the configuration come too late for it, and {@code run} is left
 * to {@link TestClient}. What a command prints on {@code System.out}, and not on its {@code
 * Terminal}, is not seen.
 *
 * <p>Flask: {@code app.test_cli_runner()}.
 */
public final class TestCommandRunner {

  private final App app;
  private final String input;

  private TestCommandRunner(App app, String input) {
    this.app = app;
    this.input = input;
  }

  /**
   * A runner for an application.
   *
   * @param app the application, which stays open
   */
  public static TestCommandRunner of(App app) {
    return new TestCommandRunner(Objects.requireNonNull(app, "app"), "");
  }

  /**
   * A runner whose commands get answers.
   *
   * <p>Flask: {@code invoke(input=…)}.
   *
   * @param lines what the user types, line by line
   */
  public TestCommandRunner input(String... lines) {
    return new TestCommandRunner(app, String.join("\n", lines) + "\n");
  }

  /**
   * Runs a command line to its end.
   *
   * <p>Flask: {@code invoke(args=[…])}.
   *
   * @param words the command line, such as {@code "todos", "purge", "--dry-run"}
   */
  public TestCommandResult invoke(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(new StringReader(input), stream(out), stream(err));
    CommandRunner.Result result =
        new CommandRunner(new TestProgram(app), terminal).run(List.of(words));
    return new TestCommandResult(result.status(), text(out), text(err), result.failure());
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream source) {
    return source.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
