package dev.ampoule.house.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.AllowList;
import dev.ampoule.house.Project;
import dev.ampoule.house.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DESIGN, promise 2: our bytecode, hand-written and generated, makes no reflective call. */
class NoReflectionTest {

  private final Project project = Project.current();

  @TempDir Path folder;

  @Test
  void ourOwnClassesMakeNoReflectiveCall() {
    List<Path> classes = new ArrayList<>();
    classes.addAll(Project.files(project.classes("annotations"), ".class"));
    classes.addAll(Project.files(project.classes("runtime"), ".class"));
    AllowList allowed = AllowList.parse(project.text("etc/allowed-reflection.txt"));

    assertThat(classes).hasSizeGreaterThan(20);
    assertThat(allowed.check(findings(classes))).isEmpty();
  }

  @Test
  void generatedClassesMakeNoReflectiveCall() {
    List<Path> classes =
        project.modules().stream()
            .flatMap(module -> GeneratedClasses.in(module.resolve("target")).stream())
            .toList();

    assertThat(classes).hasSizeGreaterThan(3);
    assertThat(findings(classes)).isEmpty();
  }

  @Test
  void generatedClassesAreToldFromOthers() {
    Path classes =
        Sources.compile(
            folder,
            """
            package seed;
            @dev.ampoule.annotation.Generated
            final class Todos_Routes { enum Kind { A } Class<?> seed() throws Exception { return Class.forName("a"); } }
            """,
            """
            package seed;
            final class Todos { Class<?> own() throws Exception { return Class.forName("a"); } }
            """);

    assertThat(GeneratedClasses.in(classes))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("Todos_Routes.class", "Todos_Routes$Kind.class");
    assertThat(findings(GeneratedClasses.in(classes)))
        .containsExactly("seed.Todos_Routes#seed -> java.lang.Class.forName");
  }

  private static Set<String> findings(List<Path> classes) {
    Set<String> findings = new TreeSet<>();
    classes.forEach(file -> findings.addAll(ReflectionScanner.scan(GeneratedClasses.bytes(file))));
    return findings;
  }
}
