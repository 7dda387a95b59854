package dev.ampoule.house.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNamesTest {

  @TempDir Path folder;

  @Test
  void noTypeHasANameThatSaysNothing() {
    Project project = Project.current();
    List<Path> files =
        Stream.of("main", "test").flatMap(kind -> project.sources(kind).stream()).toList();

    assertThat(files).hasSizeGreaterThan(50);
    assertThat(TypeNames.banned(project, files)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "final class PathUtils",
        "public class Util",
        "record JsonHelper",
        "interface SessionManager",
        "sealed interface HttpCommon",
        "final class AppImpl",
        "public abstract class AbstractRoute",
        "enum Seed { ; static final class NestedHelper"
      })
  void aBannedNameIsFound(String declaration) {
    List<Path> files =
        Sources.write(folder, "package seed;\n" + declaration.replace("; ", ";\n  ") + " {}\n");

    assertThat(TypeNames.banned(new Project(folder), files)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"final class Helped", "class Implication", "record Abstraction", "class Seed"})
  void anotherNameIsNotFound(String declaration) {
    List<Path> files = Sources.write(folder, "package seed;\n" + declaration + " {}\n");

    assertThat(TypeNames.banned(new Project(folder), files)).isEmpty();
  }
}
