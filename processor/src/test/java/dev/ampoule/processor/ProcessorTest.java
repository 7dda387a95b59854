package dev.ampoule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rounds and options of the processor as a whole. */
class ProcessorTest {

  private static final String BLUEPRINT =
      """
      @dev.ampoule.annotation.Blueprint
      final class Notes {
        @dev.ampoule.annotation.Get("/notes")
        String list() {
          return "notes";
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void worksInTheUnnamedPackage() {
    JavaSources.Result result = new JavaSources(folder).compile(BLUEPRINT);

    assertThat(result.messages()).isEmpty();
    assertThat(result.classes().resolve("Notes_Routes.class")).exists();
    assertThat(result.classes().resolve("NotesUrls.class")).exists();
  }

  @Test
  void tellsWhatItReadsWhenAsked() {
    JavaSources.Result result =
        new JavaSources(folder).options("-Aampoule.verbose").compile(BLUEPRINT);

    assertThat(notes(result)).contains("[Ampoule] Notes: 1 handlers, 0 hooks, 0 error handlers");
  }

  @Test
  void isSilentUnlessAsked() {
    assertThat(notes(new JavaSources(folder).compile(BLUEPRINT))).isEmpty();
  }

  @Test
  void answersABadOptionWithItsUsage() {
    JavaSources.Result result =
        new JavaSources(folder).options("-Aampoule.verbose=loud").compile(BLUEPRINT);

    assertThat(result.messages())
        .containsExactly(
            """
            error: [Option/Verbose] Option -Aampoule.verbose=loud is neither true nor false.
                fix: write -Aampoule.verbose, or leave it away.\
            """);
  }

  @Test
  void waitsForATypeOfAField() {
    JavaSources.Result result =
        new JavaSources(folder)
            .compile(
                """
                package notes;

                @dev.ampoule.annotation.Blueprint
                final class Notes {
                  private final Class<NotesUrls> urls = NotesUrls.class;

                  @dev.ampoule.annotation.Get("/<name>")
                  String show(String name) {
                    return urls + name;
                  }
                }
                """);

    assertThat(result.messages()).isEmpty();
  }

  @Test
  void countsLookAlikesBeyondTen() {
    String handlers =
        IntStream.range(0, 13)
            .mapToObj(
                "@dev.ampoule.annotation.Get(\"/%1$d/{id}\") String h%1$d() { return \"\"; }"
                    ::formatted)
            .collect(Collectors.joining("\n"));

    List<String> messages =
        new JavaSources(folder)
            .compile(
                "@dev.ampoule.annotation.Blueprint\nfinal class Notes {\n" + handlers + "\n}\n")
            .messages();

    assertThat(messages).hasSize(10);
    assertThat(messages.getFirst()).startsWith("Notes.java:3:").doesNotContain("…and");
    assertThat(messages.getLast()).startsWith("Notes.java:12:").endsWith("…and 3 more like this.");
  }

  @Test
  void printsInTheOrderOfTheSource() {
    JavaSources.Result result =
        new JavaSources(folder)
            .compile(
                """
                @dev.ampoule.annotation.Blueprint
                final class Notes {
                  @dev.ampoule.annotation.Get("/c")
                  private String c() { return ""; }

                  @dev.ampoule.annotation.Get("/b/{id}")
                  String b(int limit) { return ""; }

                  @dev.ampoule.annotation.Get("/a")
                  private String a(int limit) { return ""; }
                }
                """);

    assertThat(result.diagnostics())
        .extracting(Diagnostic::getLineNumber)
        .containsExactly(4L, 6L, 10L, 10L);
  }

  @Test
  void leavesNoGeneratedRoutesOfABlueprintWithErrors() {
    JavaSources.Result result =
        new JavaSources(folder).compile(BLUEPRINT.replace("String list", "private String list"));

    assertThat(result.messages()).hasSize(1);
    assertThat(Files.exists(result.classes().resolve("Notes_Routes.class"))).isFalse();
  }

  private static List<String> notes(JavaSources.Result result) {
    return result.diagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.NOTE)
        .map(d -> d.getMessage(null))
        .toList();
  }
}
