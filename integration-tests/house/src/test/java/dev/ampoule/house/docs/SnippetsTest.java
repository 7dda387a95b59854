package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java in the pages is copied from a file that is compiled, which a comment above the block names.
 * The pages of diagnostics have a test of their own, which compiles what they show.
 */
class SnippetsTest {

  private final Project project = Project.current();

  @Test
  void everyJavaBlockIsPartOfTheFileThatItNames() {
    List<Fence> fences =
        Pages.of(project).fences().stream()
            .filter(fence -> !fence.file().startsWith("docs/diagnostics/"))
            .toList();

    assertThat(fences).hasSizeGreaterThan(5);
    assertThat(fences.stream().flatMap(this::problems)).isEmpty();
  }

  @Test
  void aBlockWithoutFileIsFound() {
    assertThat(problems("```java\nint x;\n```\n")).containsExactly("page.md:1 names no file");
  }

  @Test
  void aBlockThatDiffersFromItsFileIsFound() {
    assertThat(problems("<!-- from: pom.xml -->\n```xml\n<project>?\n```\n"))
        .containsExactly("page.md:2 is not in pom.xml");
  }

  @Test
  void aBlockOfAFileThatIsNotThereIsFound() {
    assertThat(problems("<!-- from: Missing.java -->\n```java\nint x;\n```\n"))
        .containsExactly("page.md:2 is not in Missing.java");
  }

  @Test
  void aBlockThatItsFileHoldsIsAccepted() {
    assertThat(problems("<!-- from: pom.xml -->\n```xml\n  <name>Ampoule</name>\n```\n")).isEmpty();
  }

  private List<String> problems(String page) {
    return Fence.in("page.md", page).stream().flatMap(this::problems).toList();
  }

  private Stream<String> problems(Fence fence) {
    if (fence.from().isEmpty()) {
      return fence.language().equals("java")
          ? Stream.of(fence.place() + " names no file")
          : Stream.empty();
    }
    Path file = project.root().resolve(fence.from());
    return Files.exists(file) && fence.isPartOf(Project.read(file))
        ? Stream.empty()
        : Stream.of(fence.place() + " is not in " + fence.from());
  }
}
