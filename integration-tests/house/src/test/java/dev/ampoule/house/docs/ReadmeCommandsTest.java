package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README names two commands of this project; scripts and continuous integration use these. */
class ReadmeCommandsTest {

  private static final String RUN = "./mvnw -q -Prun -pl examples/todo -am package -DskipTests";

  private final Project project = Project.current();
  private final Readme readme = new Readme(project);

  @Test
  void oneCommandServesAndOneCommandTests() {
    assertThat(readme.commands("./")).containsExactly(RUN, "./mvnw verify");
  }

  @Test
  void continuousIntegrationRunsTheTestCommandAndNothingElse() {
    List<String> lines =
        project.text(".ci/run").lines().filter(line -> !line.startsWith("#")).toList();

    assertThat(lines)
        .containsExactly("set -eu", "cd \"$(dirname \"$0\")/..\"", "exec ./mvnw verify");
  }

  @Test
  void theRunCommandsProfileStartsTheExample() {
    assertThat(project.text("examples/todo/pom.xml"))
        .contains("<id>run</id>", "<mainClass>todo.TodoAppMain</mainClass>");
    assertThat(project.text("scripts/todo.sh")).contains("exec " + RUN);
  }

  @Test
  void everyScriptIsShortAndHasHelp() {
    assertThat(Project.files(project.root().resolve("scripts"), ".sh"))
        .isNotEmpty()
        .allSatisfy(
            script -> {
              assertThat(Project.read(script).lines().count()).isLessThanOrEqualTo(60);
              assertThat(help(script)).startsWith("usage: scripts/" + script.getFileName());
            });
  }

  private static String help(Path script) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", script.toString(), "-h").start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
