package todo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that the training run has written, and when it uses the cache. */
class LauncherIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void classesComeFromTheCache() throws Exception {
    List<String> loaded = loadedClasses(TARGET.resolve("todo"));

    assertThat(ours(loaded)).hasSizeGreaterThan(100);
    assertThat(ours(loaded)).filteredOn(Predicate.not(LauncherIT::isCached)).hasSizeLessThan(20);
  }

  @Test
  void theFolderMayBeMovedToWhereNamesHaveBlanks() throws Exception {
    Path moved = copy(folder.resolve("two words"), true);

    assertThat(ours(loadedClasses(moved.resolve("todo")))).anyMatch(LauncherIT::isCached);
  }

  @Test
  void aLinkFindsTheFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), TARGET.resolve("todo"));

    assertThat(ours(loadedClasses(link))).anyMatch(LauncherIT::isCached);
  }

  @Test
  void withoutACacheItStartsAllTheSame() throws Exception {
    Path moved = copy(folder.resolve("plain"), false);

    assertThat(ours(loadedClasses(moved.resolve("todo")))).noneMatch(LauncherIT::isCached);
  }

  @Test
  void aCacheOfOtherJarsIsNotUsed() throws Exception {
    Path moved = copy(folder.resolve("changed"), true);
    Path library = moved.resolve("lib").resolve(library("ampoule-runtime"));
    Files.write(library, new byte[] {0}, StandardOpenOption.APPEND);

    assertThat(ours(loadedClasses(moved.resolve("todo")))).noneMatch(LauncherIT::isCached);
  }

  @Test
  void signalsReachTheApplicationAndItsStatusTheCaller() throws Exception {
    try (TodoProcess process = TodoProcess.start(Launchers.PLAIN, TARGET.resolve("todo"))) {
      assertThat(process.terminate()).isEqualTo(143);
      assertThat(process.output()).noneMatch(line -> line.contains("[warning]"));
    }
  }

  /** What {@code -Xlog:class+load} says of a start up to the first answer. */
  private List<String> loadedClasses(Path launcher) throws Exception {
    Path log = folder.resolve("loaded.txt");
    Map<String, String> environment = Launchers.options("-Xlog:class+load:file=" + log);
    try (TodoProcess process = TodoProcess.start(environment, launcher);
        TestClient client = process.client()) {
      assertThat(client.get("/todos/").text()).isEqualTo("[]\n");
    }
    return Files.readAllLines(log);
  }

  private static List<String> ours(List<String> loaded) {
    return loaded.stream()
        .filter(line -> line.contains("] dev.ampoule.") || line.contains("] todo."))
        .toList();
  }

  private static boolean isCached(String line) {
    return line.contains("source: shared objects file");
  }

  private static Path library(String name) throws IOException {
    try (Stream<Path> files = Files.list(TARGET.resolve("lib"))) {
      return files
          .map(Path::getFileName)
          .filter(file -> file.toString().startsWith(name))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Path copy(Path to, boolean cache) throws IOException {
    Files.createDirectories(to.resolve("lib"));
    List<String> names =
        cache ? List.of("todo", "todo.jar", "todo.aot") : List.of("todo", "todo.jar");
    for (String name : names) {
      copy(TARGET.resolve(name), to.resolve(name));
    }
    try (Stream<Path> libraries = Files.list(TARGET.resolve("lib"))) {
      for (Path library : libraries.toList()) {
        copy(library, to.resolve("lib").resolve(library.getFileName()));
      }
    }
    return to;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
  }
}
