package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages point to is there. */
class ReferencesTest {

  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
  private static final Pattern PACKAGE = Pattern.compile("`(dev\\.ampoule[a-z.]*)`");

  private final Project project = Project.current();

  @Test
  void everyLinkLeadsToAFile() {
    assertThat(Pages.of(project).files())
        .allSatisfy(page -> assertThat(broken(page, Project.read(page))).isEmpty());
  }

  @Test
  void aLinkToNowhereIsFound() {
    Path page = project.root().resolve("README.md");

    assertThat(broken(page, "[a](pom.xml) [b](docs/none.md#x) [c](https://none.example)"))
        .containsExactly("docs/none.md");
  }

  @Test
  void theArchitectureNamesThePackagesThatAreThere() {
    List<String> named = matches(PACKAGE, project.text("ARCHITECTURE.md"));

    assertThat(named).hasSizeGreaterThan(10).allMatch(this::isPackage);
  }

  private boolean isPackage(String name) {
    String info = "src/main/java/" + name.replace('.', '/') + "/package-info.java";
    return project.modules().stream().anyMatch(module -> Files.exists(module.resolve(info)));
  }

  private static List<String> broken(Path page, String text) {
    return matches(LINK, text).stream()
        .filter(link -> !Files.exists(page.resolveSibling(link)))
        .toList();
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
