package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated depends on the sources, and not on the order in which they are given. */
class DeterminismTest {

  private static final Path GOOD = Path.of("src/test/resources/good");

  @TempDir Path folder;

  @Test
  void writesTheSameBytesForShuffledInputs() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(GOOD)) {
      files = new ArrayList<>(walk.filter(f -> f.toString().endsWith(".java")).sorted().toList());
    }
    Map<String, String> first = compile("sorted", files, "a", "b");
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(files, new Random(seed));
      assertThat(compile("shuffled" + seed, files, "b", "a")).isEqualTo(first);
    }
    assertThat(first).isNotEmpty();
  }

  private Map<String, String> compile(String name, List<Path> files, String... classPath)
      throws IOException {
    Compilation compilation = new Compilation(Files.createDirectory(folder.resolve(name)));
    for (String entry : classPath) {
      compilation.classPath(Files.createDirectories(folder.resolve(entry)));
    }
    Compilation.Result result = compilation.files(files);
    assertThat(result.messages()).isEmpty();
    return result.generated();
  }
}
