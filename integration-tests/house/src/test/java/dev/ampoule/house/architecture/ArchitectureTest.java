package dev.ampoule.house.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ampoule.house.Project;
import dev.ampoule.house.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** HOUSE section 8, item 6. */
class ArchitectureTest {

  private static final JavaClasses PUBLISHED =
      new ClassFileImporter()
          .importPaths(
              Stream.of("annotations", "runtime", "processor", "testing")
                  .map(Project.current()::classes)
                  .toList());

  @TempDir Path folder;

  static Set<ArchRule> rules() {
    return Seed.ALL.stream().map(Seed::rule).collect(Collectors.toSet());
  }

  static List<Seed> seeds() {
    return Seed.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ourClassesKeepTheRule(ArchRule rule) {
    assertThat(violations(rule, PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRuleFindsItsViolation(Seed seed) {
    Path classes = Sources.compile(folder, seed.sources().toArray(String[]::new));

    assertThat(
            violations(
                seed.rule().allowEmptyShould(true), new ClassFileImporter().importPath(classes)))
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation).contains("Seed"));
  }

  private static List<String> violations(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
