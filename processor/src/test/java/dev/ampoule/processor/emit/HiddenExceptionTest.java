package dev.ampoule.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exception that only the package of its blueprint sees. */
class HiddenExceptionTest {

  @TempDir private Path folder;

  @Test
  void mayBeHandledByABlueprintOfThatPackage() throws IOException {
    assertThat(compile("").messages()).isEmpty();
  }

  @Test
  void mustNotBePrivate() throws IOException {
    assertThat(compile("private").messages())
        .singleElement()
        .asString()
        .startsWith("Notes.java:6: [ErrorHandler/Signature] ")
        .contains("handles Notes.Full, which is private.");
  }

  private Compilation.Result compile(String modifier) throws IOException {
    return new Compilation(folder)
        .sources(
            Map.of(
                "notes/Notes.java",
                """
                package notes;
                import dev.ampoule.annotation.*;
                @Blueprint public class Notes {
                  @SuppressWarnings("serial") %s static class Full extends RuntimeException {}
                  @Get("/") String index() { throw new Full(); }
                  @ErrorHandler String full(Full e) { return "full"; }
                }
                """
                    .formatted(modifier),
                "site/Site.java",
                """
                package site;
                import dev.ampoule.annotation.*;
                @Application(blueprints = notes.Notes.class) class Site {}
                """));
  }
}
