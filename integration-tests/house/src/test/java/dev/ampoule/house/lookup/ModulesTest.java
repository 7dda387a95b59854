package dev.ampoule.house.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What a small image of the JDK must hold for the example with all of its libraries. */
class ModulesTest {

  private final Path target = Project.current().root().resolve("examples/todo/target");

  @Test
  void theExampleNeedsThreeModulesOfTheJdk() {
    assertThat(jdeps(jars(), "--print-module-deps", "--ignore-missing-deps"))
        .isEqualTo("java.base,java.logging,java.management");
  }

  @Test
  void ourJarsUseNothingInsideTheJdk() {
    assertThat(jdeps(jars(), "-jdkinternals"))
        .doesNotContain("ampoule-runtime")
        .doesNotContain("todo.jar");
  }

  private List<Path> jars() {
    List<Path> jars = new ArrayList<>(List.of(target.resolve("todo.jar")));
    jars.addAll(Project.files(target.resolve("lib"), ".jar"));
    return jars;
  }

  private static String jdeps(List<Path> jars, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--multi-release", "25"));
    jars.forEach(jar -> arguments.add(jar.toString()));
    StringWriter output = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    try (PrintWriter out = new PrintWriter(output)) {
      jdeps.run(out, out, arguments.toArray(String[]::new));
    }
    return output.toString().strip();
  }
}
