package dev.ampoule.house.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.RootPom;
import dev.ampoule.house.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format check of the root POM, run as the POM runs it, over a folder of our own. */
class FormatTest {

  @TempDir Path folder;

  @Test
  void aBadlyFormattedFileFailsTheCheck() throws Exception {
    Path file = Sources.write(folder.resolve("module/src/main/java"), "class Seed{ }\n").getFirst();

    Forked check = format("check");

    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.output()).contains(file.toString(), "./mvnw -N validate -Dformat=apply");
  }

  @Test
  void applyRewritesIt() throws Exception {
    Path file = Sources.write(folder.resolve("module/src/main/java"), "class Seed{ }\n").getFirst();

    assertThat(format("apply").exitCode()).isZero();
    assertThat(file).hasContent("class Seed {}\n");
    assertThat(format("check").exitCode()).isZero();
  }

  private Forked format(String mode) throws IOException, InterruptedException {
    Project project = Project.current();
    List<String> arguments = new ArrayList<>();
    for (String argument : new RootPom(project).arguments("exec-maven-plugin", "argument")) {
      arguments.add(
          argument
              .replace("${project.build.directory}", project.root().resolve("target").toString())
              .replace("${project.basedir}/etc", project.root().resolve("etc").toString())
              .replace("${project.basedir}", folder.toString())
              .replace("${format}", mode));
    }
    return Forked.run("java", arguments);
  }
}
