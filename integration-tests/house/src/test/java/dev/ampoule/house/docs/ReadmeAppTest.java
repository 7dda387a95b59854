package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.RootPom;
import dev.ampoule.house.Sources;
import dev.ampoule.house.docs.MavenBlock.Artifact;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's project, made from what the README shows: its Maven block and its application. */
class ReadmeAppTest {

  private final Project project = Project.current();
  private final Readme readme = new Readme(project);
  private final List<String> app =
      Project.files(project.root().resolve("examples/todo/src/main/java"), ".java").stream()
          .map(Project::read)
          .toList();
  private MavenBlock block;

  @TempDir Path folder;

  @BeforeEach
  void parse() throws Exception {
    block = MavenBlock.parse(readme.blocks("xml").getFirst());
  }

  @Test
  void theBlockNamesThisVersionsArtifacts() {
    assertThat(block.dependencies())
        .containsExactly(new Artifact("dev.ampoule", "ampoule-runtime", version()));
    assertThat(block.processors())
        .containsExactly(new Artifact("dev.ampoule", "ampoule-processor", version()));
  }

  @Test
  void theBlockNamesTheReleaseAndCompilerThatThisProjectUses() {
    assertThat(block.release()).isEqualTo(new RootPom(project).property("java.release"));
    assertThat(project.text("pom.xml"))
        .contains(
            "<artifactId>maven-compiler-plugin</artifactId>\n        <version>"
                + block.compiler()
                + "</version>");
  }

  @Test
  void theAppCompilesWithThatBlockAndNothingElse() {
    assertThat(compile(app)).isEmpty();
    assertThat(folder.resolve("classes/todo"))
        .isDirectoryContaining(file -> file.endsWith("TodoAppFactory.class"))
        .isDirectoryContaining(file -> file.endsWith("NewTodo_JsonCodec.class"));
  }

  @Test
  void theMistakePrintsWhatIsShown() {
    List<String> mistaken =
        app.stream().map(source -> source.replace("String url) {", "java.net.URL url) {")).toList();
    List<Path> files = write(mistaken);

    String output = Sources.output(files, processing());

    assertThat(output.replace(folder.resolve("java/todo") + "/", ""))
        .isEqualTo(readme.blocks("text").getFirst());
  }

  @Test
  void withoutTheProcessorPathNothingIsGenerated() {
    String index = "package plain;\n@dev.ampoule.annotation.Application class Plain {}\n";
    List<Path> files = write(List.of(index));

    assertThat(Sources.compile(files, options(List.of()))).isEmpty();
    assertThat(folder.resolve("classes/plain"))
        .isDirectoryNotContaining(file -> file.endsWith("PlainFactory.class"));
  }

  private List<String> compile(List<String> sources) {
    return Sources.compile(write(sources), processing());
  }

  private List<Path> write(List<String> sources) {
    return Sources.write(folder.resolve("java"), sources.toArray(String[]::new));
  }

  private List<String> processing() {
    return options(List.of("-processorpath", path(block.processors())));
  }

  private List<String> options(List<String> more) {
    List<String> options =
        List.of(
            "--release",
            block.release(),
            "-Xlint:all,-processing,-path",
            "-d",
            folder.resolve("classes").toString(),
            "-classpath",
            path(block.dependencies()));
    return Stream.concat(options.stream(), more.stream()).toList();
  }

  /** What Maven would resolve: the artifacts, the annotations, and no other module of ours. */
  private String path(List<Artifact> artifacts) {
    Predicate<Path> wanted =
        entry ->
            !entry.startsWith(project.root())
                || entry.startsWith(project.root().resolve("annotations"))
                || artifacts.stream().anyMatch(it -> entry.startsWith(module(it)));
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::exists)
        .filter(wanted)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path module(Artifact artifact) {
    String name = "<artifactId>" + artifact.name() + "</artifactId>\n  <name>";
    return project.modules().stream()
        .filter(module -> Project.read(module.resolve("pom.xml")).contains(name))
        .findFirst()
        .orElseThrow();
  }

  private String version() {
    return new RootPom(project).property("version");
  }
}
