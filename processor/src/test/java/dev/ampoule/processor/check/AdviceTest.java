package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where advice may stand, and what its classes may be, beyond the examples of the pages. */
class AdviceTest {

  private static final String TIMED =
      """
      package notes;

      import dev.ampoule.*;
      import dev.ampoule.http.Response;
      import java.lang.annotation.*;

      @dev.ampoule.annotation.Around(Timed.Timing.class)
      @Repeatable(Timed.Times.class)
      @interface Timed {
        String value() default "";
        @interface Times { Timed[] value(); }
        final class Timing implements Advice<Timed> {
          @Override public Response around(Call call, Timed timed) throws Exception {
            return call.proceed();
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void findsStrayAdviceOnAClassWithoutRoutes() {
    assertThat(
            messages(
                TIMED,
                """
                package notes;

                @Timed
                final class Store {}
                """))
        .singleElement()
        .asString()
        .startsWith("Store.java:3:1: error: [Advice/Place] @Timed on Store does nothing.");
  }

  @Test
  void findsStrayAdviceThatIsRepeated() {
    assertThat(
            messages(
                TIMED,
                """
                package notes;

                @dev.ampoule.annotation.Blueprint
                final class Notes {
                  @Timed("a") @Timed("b")
                  @dev.ampoule.annotation.AfterRequest
                  void after() {}
                }
                """))
        .singleElement()
        .asString()
        .startsWith("Notes.java:7:8: error: [Advice/OnHook] @Timed stands on Notes.after");
  }

  @Test
  void findsAdviceOnAnOverrideWithoutARoute() {
    assertThat(
            messages(
                TIMED,
                """
                package notes;

                class Base {
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """,
                """
                package notes;

                @dev.ampoule.annotation.Blueprint
                final class Notes extends Base {
                  @Timed @Override String list() { return ""; }
                }
                """))
        .singleElement()
        .asString()
        .startsWith("Notes.java:5:3: error: [Advice/Place] @Timed on Notes.list does nothing.");
  }

  @Test
  void acceptsRepeatableAdviceOnTheWholeWay() {
    assertThat(
            messages(
                TIMED,
                """
                package notes;

                @Timed("app")
                @dev.ampoule.annotation.Application(blueprints = Notes.class)
                final class NotesApp {}
                """,
                """
                package notes;

                @Timed("notes")
                @dev.ampoule.annotation.Blueprint
                final class Notes {
                  @Timed("a") @Timed("b")
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """))
        .isEmpty();
  }

  @Test
  void countsAdviceOfTheApplicationAsADuplicate() {
    String once = TIMED.replace("@Repeatable(Timed.Times.class)\n", "");

    assertThat(
            messages(
                once,
                """
                package notes;

                @Timed
                @dev.ampoule.annotation.Application(blueprints = {Notes.class, Lists.class})
                final class NotesApp {}
                """,
                """
                package notes;

                @dev.ampoule.annotation.Blueprint(urlPrefix = "/lists")
                final class Lists {
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """,
                """
                package notes;

                @dev.ampoule.annotation.Blueprint
                final class Notes {
                  @Timed
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """))
        .singleElement()
        .asString()
        .startsWith(
            "Notes.java:5:3: error: [Advice/Duplicate] @Timed stands on NotesApp and on"
                + " Notes.list.");
  }

  @Test
  void readsAdviceOfASuperclassThatIsInherited() {
    String inherited = TIMED.replace("@Repeatable(Timed.Times.class)", "@Inherited");

    assertThat(
            messages(
                inherited,
                """
                package notes;

                @Timed
                class Guarded {}
                """,
                """
                package notes;

                @dev.ampoule.annotation.Blueprint
                final class Notes extends Guarded {
                  @Timed
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """))
        .singleElement()
        .asString()
        .contains("[Advice/Duplicate] @Timed stands on Notes and on Notes.list.");
  }

  @Test
  void saysWhatAdviceNeedsAndNobodyProvides() {
    String needy =
        TIMED.replace(
            "final class Timing implements Advice<Timed> {",
            "final class Timing implements Advice<Timed> { Timing(StringBuilder log) {}");

    assertThat(
            messages(
                needy,
                """
                package notes;

                @Timed
                @dev.ampoule.annotation.Application
                final class NotesApp {
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """))
        .singleElement()
        .asString()
        .contains("[Wiring/Unsatisfied] Nothing provides StringBuilder: Timed.Timing ->");
  }

  @Test
  void saysWhatTheApplicationCannotName() {
    assertThat(
            messages(
                """
                package library;

                import dev.ampoule.*;
                import dev.ampoule.http.Response;

                @dev.ampoule.annotation.Around(TimedAdvice.class)
                public @interface Timed { Level[] level(); }
                """,
                """
                package library;

                import dev.ampoule.*;
                import dev.ampoule.http.Response;

                public final class TimedAdvice implements Advice<Timed> {
                  public Response around(Call call, Timed timed) throws Exception {
                    return call.proceed();
                  }
                }
                """,
                """
                package library;

                enum Level { LOW }
                """,
                """
                package library;

                @dev.ampoule.annotation.Blueprint
                public final class Notes {
                  @Timed(level = Level.LOW)
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """,
                """
                package notes;

                @dev.ampoule.annotation.Application(blueprints = library.Notes.class)
                final class NotesApp {}
                """))
        .singleElement()
        .asString()
        .startsWith(
            "Notes.java:5:3: error: [Wiring/Inaccessible] Level cannot be named in the package of"
                + " NotesApp: @Timed(level = {LOW}) -> Level.");
  }

  @Test
  void readsSettingsOfABlueprintInAnotherJar() {
    Path library =
        new JavaSources(folder.resolve("library"))
            .compile(
                """
                package library;

                import dev.ampoule.*;
                import dev.ampoule.http.Response;

                @dev.ampoule.annotation.Around(Timed.Timing.class)
                public @interface Timed {
                  int[] steps() default {1, -2};
                  char mark() default '\\'';
                  double ratio() default Double.NaN;
                  long big() default Long.MIN_VALUE;
                  byte small() default -1;
                  String text() default "it's \\"so\\"\\n";
                  Class<?>[] types() default {int.class, String[].class, java.util.Map.Entry.class};
                  Thread.State[] states() default {};
                  Deprecated note() default @Deprecated(since = "1");

                  final class Timing implements Advice<Timed> {
                    public Timing() {}
                    @Override public Response around(Call call, Timed timed) throws Exception {
                      return call.proceed();
                    }
                  }
                }
                """,
                """
                package library;

                @Timed(steps = 7, states = {Thread.State.NEW, Thread.State.BLOCKED})
                @dev.ampoule.annotation.Blueprint
                public final class Notes {
                  @dev.ampoule.annotation.Get("/") String list() { return ""; }
                }
                """)
            .classes();

    JavaSources.Result result =
        new JavaSources(folder.resolve("app"))
            .with(library)
            .options("-Xlint:all,-processing", "-Werror")
            .compile(
                """
                package notes;

                @dev.ampoule.annotation.Application(blueprints = library.Notes.class)
                final class NotesApp {}
                """);

    assertThat(result.messages()).isEmpty();
    assertThat(result.classes().resolve("notes/NotesApp_Dispatcher$Settings.class")).exists();
  }

  private List<String> messages(String... sources) {
    return new JavaSources(folder).options("-Xlint:all,-processing").compile(sources).messages();
  }
}
