package dev.ampoule.house.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import dev.ampoule.house.RootPom;
import dev.ampoule.house.Sources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of the root POM, with its flags and plugins, over sources that it must refuse. */
class CompilerFlagsTest {

  private static final String PACKAGE =
      "/** Seeds. */\n@org.jspecify.annotations.NullMarked\npackage seed;\n";

  @TempDir Path folder;

  @Test
  void errorProneRefusesABugPattern() throws Exception {
    assertThat(refused("class Seed { boolean same(int[] a, int[] b) { return a.equals(b); } }"))
        .contains("Seed.java:2: error: [ArrayEquals]");
  }

  @Test
  void nullAwayRefusesADereferenceOfNull() throws Exception {
    assertThat(
            refused(
                """
                class Seed { int x(@org.jspecify.annotations.Nullable String s) { return s.length(); } }
                """))
        .contains("Seed.java:2: error: [NullAway]");
  }

  @Test
  void aWarningAloneStopsTheBuild() throws Exception {
    assertThat(refused("class Seed { java.util.List raw = java.util.List.of(); }"))
        .contains("warning: [rawtypes]", "error: warnings found and -Werror specified");
  }

  @Test
  void aBrokenLinkInACommentIsAnError() throws Exception {
    assertThat(refused("/** See {@link Missing}. */\nclass Seed {}"))
        .contains("Seed.java:2: error: reference not found");
  }

  @Test
  void whatIsCleanIsCompiled() throws Exception {
    assertThat(compile("final class Seed {}")).isEqualTo(new Forked(0, ""));
  }

  private String refused(String declaration) throws IOException, InterruptedException {
    Forked javac = compile(declaration);
    assertThat(javac.exitCode()).isNotZero();
    return javac.output();
  }

  private Forked compile(String declaration) throws IOException, InterruptedException {
    RootPom pom = new RootPom(Project.current());
    List<String> arguments = new ArrayList<>(pom.arguments("maven-compiler-plugin", "arg"));
    arguments.addAll(List.of("--release", pom.property("java.release"), "-proc:none"));
    arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
    arguments.addAll(List.of("-processorpath", classPath(), "-classpath", classPath()));
    Sources.write(folder, PACKAGE, "package seed;\n" + declaration + "\n")
        .forEach(file -> arguments.add(file.toString()));
    return Forked.run("javac", arguments);
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Files.exists(Path.of(entry)))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
