package dev.ampoule.house.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.bytecode.GeneratedClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our code looks nothing up by reflection when it runs, either: the integration tests run under a
 * recorder, and so does a start of the example. What only the scanner of bytecode can see, such as
 * {@code ClassLoader.loadClass}, is not recorded.
 */
class RecordedLookUpsTest {

  private final Project project = Project.current();

  @TempDir Path folder;

  @Test
  void ourCodeLooksNothingUpWhileTheIntegrationTestsRun() {
    List<Path> tested = testedModules();

    assertThat(tested).hasSizeGreaterThan(5);
    assertThat(tested)
        .allSatisfy(
            module -> {
              List<Path> files = Project.files(module.resolve("target"), ".txt");
              List<Path> recordings = files.stream().filter(this::isRecording).toList();
              assertThat(recordings).isNotEmpty();
              List<String> generated = GeneratedClasses.names(module.resolve("target"));
              for (Path recording : recordings) {
                assertThat(Recording.of(recording).lookUps()).isNotEmpty();
                assertThat(Recording.of(recording).ours(generated)).isEmpty();
              }
            });
  }

  @Test
  void theExampleLooksNothingUpAndNothingIsDiscoveredForIt() throws Exception {
    RecordedRun run =
        RecordedRun.of(
            project,
            folder,
            "--illegal-native-access=deny",
            "--sun-misc-unsafe-memory-access=deny",
            "-jar",
            project.root().resolve("examples/todo/target/todo.jar").toString(),
            "train",
            "--all-methods");

    assertThat(run.output()).contains("asked for GET /todos/: 200");
    assertThat(run.status()).isZero();
    assertThat(run.recording().ours(GeneratedClasses.names(project.classes("examples/todo"))))
        .isEmpty();
    assertThat(run.recording().lookUps())
        .noneMatch(line -> line.endsWith("Class.getField") || line.endsWith("Field.get"));
  }

  private List<Path> testedModules() {
    Path all = project.root().resolve("integration-tests");
    List<Path> tested = new ArrayList<>();
    for (Path module : project.modules()) {
      boolean recorded = Project.read(all.resolve("pom.xml")).contains(moduleTag(module));
      if (recorded && !Project.files(module.resolve("src/test/java"), "Test.java").isEmpty()) {
        tested.add(module);
      }
    }
    return tested;
  }

  private static String moduleTag(Path module) {
    return "<module>" + module.getFileName() + "</module>";
  }

  private boolean isRecording(Path file) {
    return file.getFileName().toString().startsWith("look-ups-");
  }
}
