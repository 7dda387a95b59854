package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares generated files with {@code expected/<case>} as exact text. {@code
 * scripts/update-goldens.sh} rewrites them.
 */
class GoldenTest {

  private static final Path GOOD = Path.of("src/test/resources/good");
  private static final Path EXPECTED = Path.of("src/test/resources/expected");

  @TempDir Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> cases = Files.list(GOOD)) {
      return cases.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesTheExpectedText(String name) throws IOException {
    Compilation.Result result = new Compilation(folder).folder(GOOD.resolve(name));
    assertThat(result.messages()).isEmpty();
    Path expected = EXPECTED.resolve(name);
    if (Boolean.getBoolean("ampoule.updateGoldens")) {
      write(expected, result.generated());
    }
    Map<String, String> texts = Compilation.read(expected);
    assertThat(result.generated().keySet()).isEqualTo(texts.keySet());
    texts.forEach(
        (file, text) -> assertThat(result.generated().get(file)).as(file).isEqualTo(text));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void staysWithinAHundredColumns(String name) throws IOException {
    assertThat(Compilation.read(EXPECTED.resolve(name)).values())
        .allSatisfy(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 100));
  }

  private static void write(Path folder, Map<String, String> texts) throws IOException {
    for (String old : new TreeSet<>(Compilation.read(folder).keySet())) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.getValue());
    }
  }
}
