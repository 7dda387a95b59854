package commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines as real processes: their output, their status, and their surroundings. */
class CommandProcessTest {

  @TempDir Path folder;

  @Test
  void processEndsWithTheStatusOfTheCommand() throws Exception {
    CommandProcess process = run("exit", "42");

    assertThat(process).isEqualTo(new CommandProcess(42, "", ""));
  }

  @Test
  void processEndsAlthoughTheCommandHasLeftAThread() throws Exception {
    CommandProcess process = run("linger");

    assertThat(process).isEqualTo(new CommandProcess(0, "lingering\n", ""));
  }

  @Test
  void applicationIsClosedAfterItsCommand() throws Exception {
    assertThat(run("--set", "SAY_CLOSED=true", "init-db").output())
        .isEqualTo("Initialized the database.\nclosed\n");
  }

  @Test
  void wrongCommandLineIsAnsweredWithItsUsage() throws Exception {
    CommandProcess process = run("exit", "many");

    assertThat(process.status()).isEqualTo(2);
    assertThat(process.output()).isEmpty();
    assertThat(process.errors())
        .isEqualTo(
            """
            STATUS must be a whole number from -2147483648 to 2147483647, but is "many"
            Usage: java commands.CommandsAppMain exit STATUS
            "java commands.CommandsAppMain exit --help" says more.
            """);
  }

  @Test
  void failureIsOneLineAndTheStatusOne() throws Exception {
    CommandProcess process = run("crash");

    assertThat(process.status()).isEqualTo(1);
    assertThat(process.errors())
        .isEqualTo(
            "crash failed: the disk is gone (IOException); --debug in front of the command shows"
                + " where\n");
  }

  @Test
  void wrongConfigurationIsOneLineAndTheStatusOne() throws Exception {
    CommandProcess process = run("--set", "LIMITS_DAYS=few", "init-db");

    assertThat(process.status()).isEqualTo(1);
    assertThat(process.output()).isEmpty();
    assertThat(process.errors())
        .startsWith("LIMITS_DAYS is \"few\" (from the option --set), but must be a whole number")
        .hasLineCount(1);
  }

  @Test
  void configurationComesFromTheSurroundings() throws Exception {
    Files.writeString(folder.resolve(".env"), "AMPOULE_LIMITS_DAYS=3\nAMPOULE_SERVER_PORT=1\n");
    Files.writeString(folder.resolve("more.env"), "AMPOULE_LIMITS_DAYS=4\n");
    Path instance = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(instance.resolve("config.properties"), "SERVER_HOST=example.com\n");

    assertThat(value("LIMITS_DAYS")).isEqualTo("3 the .env file's AMPOULE_LIMITS_DAYS");
    assertThat(value("LIMITS_DAYS", "-e", "more.env"))
        .isEqualTo("4 the .env file's AMPOULE_LIMITS_DAYS");
    assertThat(value("SERVER_HOST", "--instance-path", "elsewhere"))
        .startsWith("example.com the file");

    CommandProcess process =
        CommandProcess.run(
            folder,
            Map.of("AMPOULE_LIMITS_DAYS", "5"),
            "--env-file",
            "more.env",
            "todos",
            "context");
    assertThat(process.output()).isEqualTo("true true true noon of 5\n");
    assertThat(run("--env-file", "no.env", "routes").errors())
        .isEqualTo("there is no file " + folder.toRealPath().resolve("no.env") + "\n");
  }

  @Test
  void helpIsAsWideAsTheTerminal() throws Exception {
    CommandProcess narrow = CommandProcess.run(folder, Map.of("COLUMNS", "44"), "purge", "--help");

    assertThat(narrow.status()).isZero();
    assertThat(narrow.output().lines()).allMatch(line -> line.length() <= 44);
    assertThat(narrow.output()).contains("Removes old todos.");
  }

  /** What {@code config} says about a key: its value and its source. */
  private String value(String key, String... options) throws Exception {
    String[] words =
        Stream.concat(Arrays.stream(options), Stream.of("config", key)).toArray(String[]::new);
    return run(words)
        .output()
        .lines()
        .filter(line -> line.startsWith("value") || line.startsWith("source"))
        .map(line -> line.split(" +", 2)[1])
        .collect(Collectors.joining(" "));
  }

  private CommandProcess run(String... words) throws Exception {
    return CommandProcess.run(folder, Map.of(), words);
  }
}
