package dev.ampoule.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake is one error, although other code names what is generated. */
class OneErrorTest {

  private static final String APP =
      """
      package notes;

      @dev.ampoule.annotation.Application(blueprints = Notes.class)
      public final class NotesApp {}
      """;

  private static final String OTHER_PACKAGE =
      """
      package elsewhere;

      import notes.NotesAppFactory;
      import notes.NotesAppMain;
      import notes.NotesUrls;

      public final class Elsewhere {
        private Object field = NotesUrls.show(1);

        NotesAppFactory factory(NotesUrls urls) throws Exception {
          NotesAppMain.main(new String[] {String.valueOf(NotesAppFactory.create())});
          return null;
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"INIT", "ATTR", "FLOW"})
  void malformedRule(String goesOnTo) {
    assertThat(compile("/<int:id", "String", "int", goesOnTo))
        .singleElement()
        .asString()
        .startsWith("Notes.java:7:8: error: [Route/MalformedRule] ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INIT", "ATTR", "FLOW"})
  void misspeltVariable(String goesOnTo) {
    assertThat(compile("/<int:idd>", "String", "int", goesOnTo))
        .singleElement()
        .asString()
        .startsWith("Notes.java:7:8: error: [Route/UnboundPathVariable] ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INIT", "ATTR", "FLOW"})
  void misspeltReturnType(String goesOnTo) {
    assertThat(compile("/<int:id>", "Strng", "int", goesOnTo))
        .singleElement()
        .asString()
        .startsWith("Notes.java:8:3: error: cannot find symbol");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INIT", "ATTR", "FLOW"})
  void misspeltParameterType(String goesOnTo) {
    assertThat(compile("/<int:id>", "String", "Integr", goesOnTo))
        .singleElement()
        .asString()
        .startsWith("Notes.java:8:15: error: cannot find symbol");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INIT", "ATTR", "FLOW"})
  void missingConstant(String goesOnTo) {
    String notes = notes("/<int:id>", "String", "int").replace("\"/<int:id>\"", "Rules.SHOW");

    assertThat(compile(notes, goesOnTo))
        .singleElement()
        .asString()
        .startsWith("Notes.java:7:8: error: cannot find symbol");
  }

  private List<String> compile(String rule, String returns, String takes, String goesOnTo) {
    return compile(notes(rule, returns, takes), goesOnTo);
  }

  private List<String> compile(String notes, String goesOnTo) {
    return new JavaSources(folder)
        .options("--should-stop=ifError=" + goesOnTo, "-Xlint:all,-processing")
        .compile(APP, notes, OTHER_PACKAGE)
        .messages();
  }

  private static String notes(String rule, String returns, String takes) {
    return """
    package notes;

    import dev.ampoule.annotation.*;

    @Blueprint
    final class Notes {
      @Get("%s")
      %s show(%s id) {
        return "note " + id;
      }
    }
    """
        .formatted(rule, returns, takes);
  }
}
