package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that are another case of a code than the one on its page. */
class OtherMessagesTest {

  private static final String LIBRARY =
      """
      package library;

      import dev.ampoule.annotation.*;
      import dev.ampoule.json.*;
      import dev.ampoule.routing.UrlConverter;

      @Converter(name = "slug", regex = "[a-z-]+")
      public final class Slugs implements UrlConverter<String> {
        Slugs() {}

        @Override
        public String fromUrl(String text) {
          return text;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void blueprintInUses() {
    assertThat(
            compile(
                """
                @Application(blueprints = Notes.class, uses = Other.class)
                final class App {}

                @Blueprint
                final class Notes {
                  @Get("/")
                  String list() { return ""; }
                }

                @Blueprint
                final class Other {
                  @Get("/other")
                  String list() { return ""; }
                }
                """))
        .containsExactly(
            """
            App.java:5:52: error: [Application/UselessUse] Blueprint Other stands in "uses".
                why: "uses" is for classes without a prefix of their own: they are not mounted.
                fix: name it in "blueprints" instead.\
            """);
  }

  @Test
  void handlerOfRedirects() {
    assertThat(
            inBlueprint(
                """
                @ErrorHandler
                String moved(dev.ampoule.http.RequestRedirect e) { return ""; }
                """))
        .containsExactly(
            """
            App.java:14:10: error: [ErrorHandler/NeverRuns] Error handler Notes.moved never \
            runs: redirects are no errors.
                why: a redirect of the router is sent as it is.
                fix: change the response in an @AfterRequest method.\
            """);
  }

  @Test
  void listenerWithAResult() {
    assertThat(inBlueprint("@OnSignal String heard(Integer number) { return \"\"; }"))
        .containsExactly(
            """
            App.java:13:20: error: [Hook/Signature] @OnSignal method Notes.heard returns String.
                why: a signal only tells, and nobody takes the result of a listener.
                fix: make it void.\
            """);
  }

  @Test
  void parameterOfAnotherTypeThanItsConverterMakes() {
    assertThat(
            compile(
                """
                @Application(blueprints = Notes.class, uses = Days.class)
                final class App {}

                @Converter(name = "day", regex = "[0-9]+")
                final class Days implements dev.ampoule.routing.UrlConverter<Long> {
                  @Override
                  public Long fromUrl(String text) { return Long.valueOf(text); }
                }

                @Blueprint
                final class Notes {
                  @Get("/<day:number>")
                  String list(java.time.LocalDate number) { return ""; }
                }
                """))
        .containsExactly(
            """
            App.java:17:35: error: [Route/VariableType] Parameter "LocalDate number" of \
            Notes.list(LocalDate number) has not the type of the variable of GET /<day:number>.
                why: the converter "day" makes a Long.
                fix: write "Long number".\
            """);
  }

  @Test
  void variableWhoseParameterHasAnotherName() {
    assertThat(inBlueprint("@Get(\"/<int:idd>\")\nString show(int id) { return \"\"; }"))
        .containsExactly(
            """
            App.java:13:8: error: [Route/UnboundPathVariable] Path variable "idd" of GET \
            /<int:idd> has no parameter in Notes.show(int id).
                why: path variables bind by name, and every one must reach the handler.
                fix: rename the parameter "id" to "idd", or the variable to <int:id>.\
            """);
  }

  @Test
  void variableWhoseParameterHasAnotherSource() {
    assertThat(inBlueprint("@Get(\"/<int:id>\")\nString show(@Query int id) { return \"\"; }"))
        .containsExactly(
            """
            App.java:13:8: error: [Route/UnboundPathVariable] Path variable "id" of GET \
            /<int:id> has no parameter in Notes.show(int id).
                why: path variables bind by name, and every one must reach the handler.
                fix: remove the annotation of the parameter "id", or rename the variable.\
            """);
  }

  @Test
  void variableWithoutParameter() {
    assertThat(inBlueprint("@Get(\"/<float:id>\")\nString show() { return \"\"; }"))
        .containsExactly(
            """
            App.java:13:8: error: [Route/UnboundPathVariable] Path variable "id" of GET \
            /<float:id> has no parameter in Notes.show().
                why: path variables bind by name, and every one must reach the handler.
                fix: add a parameter "double id", or remove the variable from the rule.\
            """);
  }

  @Test
  void errorHandlerOfNothing() {
    assertThat(inBlueprint("@ErrorHandler\nString failed() { return \"\"; }"))
        .containsExactly(
            """
            App.java:14:10: error: [ErrorHandler/Signature] Error handler Notes.failed does not \
            say what it handles.
                why: without a status or a type, the type of its exception parameter decides.
                fix: write @ErrorHandler(404), or add a parameter such as "NotFound error".\
            """);
  }

  @Test
  void errorHandlerOfTwo() {
    assertThat(
            inBlueprint(
                """
                @ErrorHandler
                String failed(IllegalStateException one, RuntimeException two) { return ""; }
                """))
        .containsExactly(
            """
            App.java:14:61: error: [ErrorHandler/Signature] Error handler Notes.failed takes \
            two exceptions.
                why: one error is handled at a time.
                fix: remove one, and write a second method for its type.\
            """);
  }

  @Test
  void errorHandlersOfTheApplicationInTwoBlueprints() {
    assertThat(
            compile(
                """
                @Application(blueprints = {Notes.class, Other.class})
                final class App {}

                @Blueprint
                final class Notes {
                  @Get("/notes")
                  String list() { return ""; }

                  @ErrorHandler(value = 404, scope = Scope.APP)
                  String missing() { return ""; }
                }

                @Blueprint
                final class Other {
                  @Get("/other")
                  String list() { return ""; }

                  @ErrorHandler(value = 404, scope = Scope.APP)
                  String gone() { return ""; }
                }
                """))
        .containsExactly(
            """
            App.java:23:10: error: [ErrorHandler/Clash] Error handlers Notes.missing and \
            Other.gone both handle NotFound in the application.
                why: an error has one handler; a status and its exception are the same.
                fix: remove one of them, or let it handle a subclass.\
            """);
  }

  @Test
  void converterThatTheApplicationCannotBuild() {
    assertThat(
            compile(
                """
                @Application(uses = library.Slugs.class)
                final class App {}
                """))
        .containsExactly(
            """
            App.java:6:7: error: [Converter/Class] [Slugs] Converter Slugs cannot be built by \
            the application's wiring.
                why: that calls its constructor without parameters, from the application's \
            package.
                fix: make class and constructor public, or move them into that package.\
            """);
  }

  @Test
  void expressionOfAConverterThatIsNone() {
    assertThat(
            compile(
                """
                @Application(uses = Slugs.class)
                final class App {}

                @Converter(name = "slug", regex = "[a-z")
                final class Slugs implements dev.ampoule.routing.UrlConverter<String> {
                  @Override
                  public String fromUrl(String text) { return text; }
                }
                """))
        .containsExactly(
            """
            App.java:8:35: error: [Converter/Regex] Regular expression [a-z of converter "slug" \
            is malformed: Unclosed character class.
                [a-z
                   ^
                fix: write a java.util.regex.Pattern.\
            """);
  }

  @Test
  void teardownWithAResult() {
    assertThat(inBlueprint("@TeardownRequest\nString end() { return \"\"; }"))
        .containsExactly(
            """
            App.java:14:10: error: [Hook/Signature] @TeardownRequest method Notes.end returns \
            String.
                why: the response has been built when it runs, and nobody takes its result.
                fix: write "void end(@Nullable Throwable error)".\
            """);
  }

  @Test
  void twoCodecsOfOneType() {
    assertThat(
            compile(
                """
                @Application
                final class App {
                  @Provides
                  static dev.ampoule.json.JsonCodec<Integer> one() { return null; }

                  @Provides
                  static dev.ampoule.json.JsonCodec<Integer> two() { return null; }
                }
                """))
        .containsExactly(
            """
            App.java:11:46: error: [Wiring/Ambiguous] Both App.one and App.two provide the JSON \
            codec of Integer.
                why: an application writes a type in one way.
                fix: remove one of them.\
            """);
  }

  @Test
  void codecThatTheApplicationCannotBuild() {
    assertThat(
            compile(
                """
                @Application(uses = Numbers.class)
                final class App {}

                abstract class Numbers implements dev.ampoule.json.JsonCodec<Integer> {}
                """))
        .containsExactly(
            """
            App.java:5:28: error: [Wiring/Provider] Numbers cannot be built: it is abstract.
                why: the wiring calls its one constructor.
                fix: make it a class that is not abstract, with one constructor, or with one @Inject.\
            """);
  }

  private List<String> inBlueprint(String member) {
    return compile(
        """
        @Application(blueprints = Notes.class)
        final class App {}

        @Blueprint
        final class Notes {
          @Get("/notes")
          String list() { return ""; }

        %s}
        """
            .formatted(member.stripTrailing().indent(2)));
  }

  private List<String> compile(String declarations) {
    return new JavaSources(folder.resolve("app"))
        .with(new JavaSources(folder.resolve("library")).compile(List.of(LIBRARY)).classes())
        .compile(List.of("package notes;\n\nimport dev.ampoule.annotation.*;\n\n" + declarations))
        .messages();
  }
}
