package dev.ampoule.house.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageInfosTest {

  @TempDir Path folder;

  @Test
  void everyPublishedPackageIsDescribedAndNullMarked() {
    Project project = Project.current();
    List<Path> files =
        project.sources("main").stream()
            .filter(
                file -> project.name(file).matches("(annotations|runtime|processor|testing)/.*"))
            .toList();

    assertThat(files).hasSizeGreaterThan(50);
    assertThat(PackageInfos.problems(project, files)).isEmpty();
  }

  @Test
  void aPackageWithoutDescriptionIsFound() {
    assertThat(problems("package seed;\nclass Seed {}\n"))
        .containsExactly("no package-info.java in seed");
  }

  @Test
  void aDescriptionWithoutSentenceOrNullMarkIsFound() {
    assertThat(problems("package seed;\n"))
        .containsExactly(
            "no sentence in seed/package-info.java", "no @NullMarked in seed/package-info.java");
  }

  @Test
  void aFullDescriptionIsAccepted() {
    assertThat(problems("/** Seeds. */\n@NullMarked\npackage seed;\n")).isEmpty();
  }

  private List<String> problems(String source) {
    return PackageInfos.problems(new Project(folder), Sources.write(folder, source));
  }
}
