package dev.ampoule.house.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.RootPom;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void theBuildRunsOnJdk17AndForksAJdk25() {
    String pom = project.text("pom.xml");

    assertThat(execution(pom, "maven-toolchains-plugin"))
        .contains("<goal>select-jdk-toolchain</goal>", "<version>[25,)</version>")
        .contains("<useJdk>Never</useJdk>"); // or Maven's own JDK would be taken, whatever it is
    assertThat(execution(pom, "maven-enforcer-plugin"))
        .containsPattern("<requireJavaVersion>\\s*<version>\\[17,\\)</version>");
    assertThat(execution(pom, "maven-compiler-plugin"))
        .contains("<fork>true</fork>", "<release>${java.release}</release>");
    assertThat(new RootPom(project).property("java.release")).isEqualTo("25");
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
  }

  @Test
  void theBuildChecksTheFormatFirst() {
    assertThat(execution(project.text("pom.xml"), "exec-maven-plugin"))
        .contains("<phase>validate</phase>", "<goal>exec</goal>", "<argument>${format}</argument>");
    assertThat(new RootPom(project).property("format")).isEqualTo("check");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "runtime", "processor", "testing", "extensions/toml"})
  void everyPublishedModuleIsANamedModule(String module) {
    assertThat(project.root().resolve(module + "/src/main/java/module-info.java")).exists();
  }

  @Test
  void theLicenceIsApaches() {
    assertThat(project.text("LICENSE")).contains("Apache License", "Version 2.0, January 2004");
    assertThat(project.text("pom.xml")).contains("<name>Apache-2.0</name>");
  }

  /** What stands in the build itself, not in the management of plugins. */
  private static String execution(String pom, String plugin) {
    String build = pom.substring(pom.indexOf("</pluginManagement>"));
    int start = build.indexOf("<artifactId>" + plugin + "</artifactId>");
    assertThat(start).describedAs(plugin).isPositive();
    return build.substring(start, build.indexOf("</plugin>", start));
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
