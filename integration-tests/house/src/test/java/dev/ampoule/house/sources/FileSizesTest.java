package dev.ampoule.house.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.AllowList;
import dev.ampoule.house.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSizesTest {

  @TempDir Path folder;

  @Test
  void noMainSourceIsLongerThanTheHardStop() {
    Project project = Project.current();
    FileSizes sizes = new FileSizes(project, project.sources("main"));
    AllowList allowed = AllowList.parse(project.text("etc/allowed-file-sizes.txt"));

    assertThat(allowed.check(sizes.tooLong())).as(sizes.report()).isEmpty();
  }

  @Test
  void aFileOfOneLineMoreThanTheHardStopIsFound() throws IOException {
    List<Path> files =
        List.of(file("Fits.java", FileSizes.HARD_STOP), file("Long.java", FileSizes.HARD_STOP + 1));

    assertThat(new FileSizes(new Project(folder), files).tooLong()).containsExactly("Long.java");
  }

  @Test
  void theReportNamesMedianAndNinthDecile() throws IOException {
    List<Path> files = List.of(file("A.java", 300), file("B.java", 10), file("C.java", 20));

    assertThat(new FileSizes(new Project(folder), files).report())
        .isEqualTo("3 files, median 20 lines (budget 90), p90 20 (budget 250), longest 300");
  }

  private Path file(String name, int lines) throws IOException {
    return Files.writeString(folder.resolve(name), "line\n".repeat(lines));
  }
}
