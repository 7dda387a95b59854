package dev.ampoule.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import dev.ampoule.processor.diagnostics.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code has a page whose examples compile as it says. With {@code -Dampoule.goldens=update}
 * the messages in the pages are rewritten.
 */
class DiagnosticPagesTest {

  private static final Path FOLDER = Path.of("..", "docs", "diagnostics");

  /** No source can make our own code fail, or holds an option. */
  private static final List<Code> WITHOUT_EXAMPLE = List.of(Code.INTERNAL, Code.VERBOSE_OPTION);

  /** Processors do not claim annotations, which javac would warn of. */
  private static final String LINT = "-Xlint:all,-processing";

  @TempDir Path folder;

  static Stream<Page> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))
          .sorted()
          .map(Page::read)
          .toList()
          .stream();
    }
  }

  static Stream<Page> examples() throws IOException {
    List<String> without = WITHOUT_EXAMPLE.stream().map(Code::id).toList();
    return pages().filter(page -> !without.contains(page.code()));
  }

  @Test
  void everyCodeHasAPage() throws IOException {
    assertThat(pages().map(Page::code))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values()).map(Code::id).toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isNamedAfterItsCode(Page page) {
    assertThat(page.file().getFileName()).hasToString(page.code().replace('/', '-') + ".md");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theWrongExampleGivesExactlyTheMessage(Page page) {
    JavaSources.Result result = compile(page, "Wrong", LINT);

    String messages = String.join("\n", result.messages());
    if ("update".equals(System.getProperty("ampoule.goldens"))) {
      page.update(messages);
    } else {
      assertThat(messages).isEqualTo(page.messages());
    }
    assertThat(messages).contains("[" + page.code() + "]");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void nothingFollowsTheMessageWhenJavacGoesOn(Page page) {
    JavaSources.Result result = compile(page, "Wrong", LINT, "--should-stop=ifError=FLOW");

    assertThat(String.join("\n", result.messages())).isEqualTo(page.messages());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFixedExampleCompiles(Page page) {
    JavaSources.Result result = compile(page, "Fixed", LINT, "-Werror");

    assertThat(result.messages()).isEmpty();
  }

  private JavaSources.Result compile(Page page, String section, String... options) {
    JavaSources sources = new JavaSources(folder.resolve("app")).options(options);
    List<String> plain = page.sources(section, "java library");
    if (!plain.isEmpty()) {
      JavaSources before = new JavaSources(folder.resolve("plain")).unprocessed();
      List<String> absent = page.sources(section, "java library, absent");
      if (!absent.isEmpty()) {
        JavaSources first = new JavaSources(folder.resolve("absent")).unprocessed();
        before.with(first.compile(absent).classes());
      }
      sources.with(before.compile(plain).classes());
    }
    List<String> library = page.sources(section, "java library, processed");
    if (!library.isEmpty()) {
      sources.with(new JavaSources(folder.resolve("library")).compile(library).classes());
    }
    return sources.compile(page.sources(section, "java"));
  }
}
