package dev.ampoule.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts for shells, asked by the shells themselves. */
class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");
  private static final Path ZSH = Path.of("/bin/zsh");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', run routes config explain completion train purge admin todos --host --port --debug"
        + " --no-debug --cert --key --instance-path --env-file --set --version --help",
    "pur, purge",
    "todos '', seed --help",
    "--port 80 ro, routes",
    "--set todos, ''",
    "--set todos pu, purge",
    "routes --s, --sort",
    "routes --sort m, methods match",
    "routes --sort = d, domain",
    "routes -s r, rule",
    "purge --no, --no-cache",
    "purge --color '', red dark-blue",
    "purge --color red --d, --dry-run",
    "completion z, zsh",
    "run --cert ke, key.pem",
  })
  void bashCompletes(String words, String expected) throws Exception {
    assumeThat(BASH).exists();
    Files.createFile(folder.resolve("key.pem"));
    String line = words.replace("''", "").isEmpty() ? " " : words;
    String script =
        script("bash")
            + """

            COMP_WORDS=(todo %s)
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _todo
            echo "${COMPREPLY[*]}"
            """
                .formatted(words.isEmpty() ? "''" : line);

    assertThat(output(BASH, script).strip()).isEqualTo(expected);
  }

  @Test
  void zshUnderstandsItsScript() throws Exception {
    assumeThat(ZSH).exists();
    Path script = Files.writeString(folder.resolve("_todo"), script("zsh"));

    assertThat(output(ZSH, "zsh -n " + script + " && echo fine")).isEqualTo("fine\n");
  }

  @Test
  void zshScriptKnowsTheSame() {
    assertThat(script("zsh"))
        .startsWith("#compdef todo\n")
        .contains("':todos') route='todos' ;;", "'todos:seed') route='todos seed' ;;")
        .contains("'purge --color') compadd -- red dark-blue; return ;;")
        .contains("'run --cert') _files; return ;;")
        .contains("'todos') compadd -- seed --help ;;");
  }

  @Test
  void nameOfTheProgramMustBeOne() {
    TodoProgram todo = new TodoProgram();

    assertThat(todo.status("completion", "bash", "--program", "a; b")).isEqualTo(2);
    assertThat(todo.err()).startsWith("--program must be a name without blanks");
  }

  private static String script(String shell) {
    TodoProgram todo = new TodoProgram();
    assertThat(todo.status("completion", shell)).isZero();
    return todo.out();
  }

  private String output(Path shell, String script) throws IOException, InterruptedException {
    List<String> command = List.of(shell.toString(), "-c", script);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
