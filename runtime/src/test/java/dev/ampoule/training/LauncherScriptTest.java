package dev.ampoule.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script with a {@code java} that says what it is called with, and ends with status 7. */
class LauncherScriptTest {

  private static final String JAVA = "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\nexit 7\n";

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void makeJava() throws IOException {
    home = folder.resolve("a jdk");
    Files.createDirectories(home.resolve("bin"));
    Path java = Files.writeString(home.resolve("bin/java"), JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void usesTheCacheOfTheSameJars() throws Exception {
    Path jar = application("todo", "library");
    Path script = written(jar);

    assertThat(
            run(List.of(script.toString(), "run", "--port", "0 1"), Map.of("JAVA_OPTS", "-a -b")))
        .isEqualTo(
            List.of(
                home + "/bin/java",
                "-XX:AOTCache=" + jar.resolveSibling("todo.aot"),
                "-Xlog:aot*=off",
                "-a",
                "-b",
                "-jar",
                jar.toString(),
                "run",
                "--port",
                "0 1"));
  }

  @Test
  void startsWithoutACacheThatIsNotThere() throws Exception {
    Path jar = application("todo", "library");
    Path script = written(jar);
    Files.delete(jar.resolveSibling("todo.aot"));

    assertThat(run(List.of(script.toString(), "config"), Map.of("JAVA_OPTS", "-a")))
        .containsExactly(home + "/bin/java", "-a", "-jar", jar.toString(), "config");
  }

  @ParameterizedTest
  @ValueSource(strings = {"todo.jar", "lib/library.jar"})
  void startsWithoutTheCacheOfOtherJars(String changed) throws Exception {
    Path jar = application("todo", "library");
    Path script = written(jar);
    Path file = jar.resolveSibling(changed);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1]++;
    Files.write(file, bytes);

    assertThat(run(List.of(script.toString()), Map.of()))
        .containsExactly(home + "/bin/java", "-jar", jar.toString());
  }

  @Test
  void startsWithoutTheCacheWhereAJarIsMissing() throws Exception {
    Path jar = application("todo", "library");
    Path script = written(jar);
    Files.delete(jar.resolveSibling("lib/library.jar"));

    assertThat(run(List.of(script.toString()), Map.of()))
        .containsExactly(home + "/bin/java", "-jar", jar.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSUMER",
        "FILENAMES",
        "JARS",
        "two words",
        "o'brien",
        "a$HOME",
        "a`b`\"c",
        "a\\1"
      })
  void namesMayHoldAnything(String name) throws Exception {
    Path jar = application(name, name);
    Path script = written(jar);

    assertThat(run(List.of(script.toString()), Map.of()))
        .contains("-XX:AOTCache=" + jar.resolveSibling(name + ".aot"), jar.toString());
  }

  @Test
  void linksLeadToIt() throws Exception {
    Path jar = application("todo", "library");
    Path script = written(jar);
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("absolute"), script);
    Files.createSymbolicLink(bin.resolve("relative"), bin.relativize(script));
    Files.createSymbolicLink(bin.resolve("again"), Path.of("relative"));

    for (String link : List.of("absolute", "relative", "again")) {
      assertThat(run(List.of("bin/" + link), Map.of())).contains("-jar", jar.toString());
    }
  }

  @Test
  void otherFoldersOfTheShellDoNotMisleadIt() throws Exception {
    Path jar = application("todo", "library");
    written(jar);
    Files.createDirectories(folder.resolve("elsewhere/" + folder.relativize(jar.getParent())));

    assertThat(
            run(
                List.of(folder.relativize(jar.resolveSibling("todo")).toString()),
                Map.of("CDPATH", folder.resolve("elsewhere") + ":.")))
        .contains("-XX:AOTCache=" + jar.resolveSibling("todo.aot"), jar.toString());
  }

  @Test
  void takesTheJavaOfThePathWhereThereIsNoHome() throws Exception {
    Path jar = application("todo", "library");
    Path script = written(jar);
    String path = home.resolve("bin") + ":" + System.getenv("PATH");

    assertThat(run(List.of(script.toString()), Map.of("JAVA_HOME", "", "PATH", path)))
        .startsWith(home + "/bin/java", "-XX:AOTCache=" + jar.resolveSibling("todo.aot"));
  }

  private Path written(Path jar) throws IOException {
    String name = jar.getFileName().toString();
    Path script = jar.resolveSibling(name.substring(0, name.length() - ".jar".length()));
    LauncherScript.write(script, jar);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(script)))
        .isEqualTo("rwxr-xr-x");
    Files.writeString(jar.resolveSibling(script.getFileName() + ".aot"), "a cache");
    return script;
  }

  private Path application(String name, String library) throws IOException {
    Path app = Files.createDirectories(folder.resolve("an app"));
    Files.createDirectories(app.resolve("lib"));
    Path file = Files.writeString(app.resolve("lib").resolve(library + ".jar"), "123456789");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(Attributes.Name.CLASS_PATH, app.toUri().relativize(file.toUri()).toString());
    Path jar = app.resolve(name + ".jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  /** What the script makes {@code java} say; its status is that of {@code java}. */
  private List<String> run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.command().set(0, folder.resolve(command.getFirst()).toString());
    if (environment.containsKey("CDPATH")) {
      builder.command(List.of("/bin/sh", "-c", "exec " + command.getFirst().replace(" ", "\\ ")));
    }
    builder.environment().put("JAVA_HOME", home.toString());
    builder.environment().remove("JAVA_OPTS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(7);
    return output.lines().toList();
  }
}
