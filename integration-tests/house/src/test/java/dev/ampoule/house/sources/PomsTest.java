package dev.ampoule.house.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions live in the root POM, and modules depend on what the architecture says. */
class PomsTest {

  private static final Pattern PARENT = Pattern.compile("(?s)<parent>.*?</parent>");
  private static final Pattern LITERAL_VERSION = Pattern.compile("<version>([^$<]+)</version>");
  private static final Pattern PUBLISHED =
      Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*</dependency>");

  private final Project project = Project.current();

  @Test
  void noModuleNamesAVersion() {
    assertThat(project.modules())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            module -> assertThat(versions(Project.read(module.resolve("pom.xml")))).isEmpty());
  }

  @Test
  void aVersionInAModuleIsFound() {
    String pom = "<parent><version>1</version></parent><version>${a}</version><version>2</version>";

    assertThat(versions(pom)).containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource({
    "annotations, jspecify",
    "runtime, ampoule-annotations jspecify helidon-webserver helidon-webserver-http2 commons-cli",
    "processor, ampoule-annotations jspecify javapoet auto-common",
    "testing, ampoule-runtime jspecify junit-jupiter-api",
    "extensions/toml, ampoule-runtime jspecify tomlj"
  })
  void usersGetTheseDependencies(String module, String artifacts) {
    assertThat(published(project.text(module + "/pom.xml")))
        .containsExactlyInAnyOrder(artifacts.split(" "));
  }

  private static List<String> versions(String pom) {
    return groups(LITERAL_VERSION.matcher(PARENT.matcher(pom).replaceAll("")));
  }

  /** Dependencies without a scope, which are those that reach users. */
  private static List<String> published(String pom) {
    return groups(PUBLISHED.matcher(pom));
  }

  private static List<String> groups(Matcher matcher) {
    return matcher.results().map(found -> found.group(1)).toList();
  }
}
