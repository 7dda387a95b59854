package todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The training run itself, as the build starts it. */
class TrainIT {

  @Test
  void asksEveryRouteWithoutChangingAnything() throws Exception {
    Run run = Run.of("train");

    assertThat(run.status).isZero();
    assertThat(run.asked())
        .containsExactly(
            "asked for GET /todos/: 200",
            "asked for GET /todos/1: 404",
            "asked for GET /no-such-page: 404");
  }

  @Test
  void asksWithAllMethodsWhereItMay() throws Exception {
    Run run = Run.of("train", "--all-methods");

    assertThat(run.status).isZero();
    assertThat(run.asked())
        .containsExactly(
            "asked for GET /todos/: 200",
            "asked for POST /todos/: 400",
            "asked for DELETE /todos/: 204",
            "asked for GET /todos/1: 404",
            "asked for PATCH /todos/1: 404",
            "asked for DELETE /todos/1: 404",
            "asked for GET /no-such-page: 404");
  }

  @Test
  void anOptionOfItsOwnWithoutValueEndsIt() throws Exception {
    Run run = Run.of("train", "--launcher");

    assertThat(run.status).isEqualTo(2);
    assertThat(run.lines).first().asString().contains("--launcher");
  }

  @Test
  void saysWhatItDoes() throws Exception {
    Run run = Run.of("train", "--help");

    assertThat(run.status).isZero();
    assertThat(run.lines).anyMatch(line -> line.contains("--all-methods"));
  }

  private record Run(int status, List<String> lines) {

    static Run of(String... arguments) throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-jar", "target/todo.jar"));
      command.addAll(List.of(arguments));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output.lines().toList());
    }

    List<String> asked() {
      return lines.stream().filter(line -> line.startsWith("asked ")).toList();
    }
  }
}
