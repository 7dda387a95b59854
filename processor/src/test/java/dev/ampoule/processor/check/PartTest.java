package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What classes in {@code uses} that are built for their methods may be. */
class PartTest {

  private static final String APP =
      """
      package notes;

      @dev.ampoule.annotation.Application(uses = Listener.class)
      final class NotesApp {}
      """;

  @TempDir Path folder;

  @Test
  void refusesMethodsThatOnlyRequestsCall() {
    assertThat(
            messages(
                APP,
                """
                package notes;

                import dev.ampoule.annotation.*;

                final class Listener {
                  @OnSignal void any(Object signal) {}
                  @Get("/") String index() { return ""; }
                  @BeforeRequest void before() {}
                  @ErrorHandler(404) String missing() { return ""; }
                }
                """))
        .satisfiesExactly(
            handler ->
                assertThat(handler)
                    .startsWith(
                        "Listener.java:7:20: error: [Application/UselessUse] Handler Listener.index"
                            + " stands in a class that is only in \"uses\"."),
            hook ->
                assertThat(hook)
                    .startsWith(
                        "Listener.java:8:23: error: [Application/UselessUse] @BeforeRequest method"
                            + " Listener.before stands"),
            error ->
                assertThat(error)
                    .startsWith(
                        "Listener.java:9:29: error: [Application/UselessUse] Error handler"
                            + " Listener.missing stands"));
  }

  @Test
  void refusesAClassThatCannotBeBuilt() {
    assertThat(
            messages(
                APP,
                """
                package notes;

                abstract class Listener {
                  @dev.ampoule.annotation.OnSignal void any(Object signal) {}
                }
                """))
        .singleElement()
        .asString()
        .startsWith(
            "Listener.java:3:10: error: [Blueprint/ClassShape] Class Listener is abstract.");
  }

  @Test
  void findsWhatAListenerNeeds() {
    assertThat(
            messages(
                APP,
                """
                package notes;

                final class Listener {
                  Listener(StringBuilder log) {}
                  @dev.ampoule.annotation.OnSignal void any(Object signal) {}
                }
                """))
        .singleElement()
        .asString()
        .startsWith(
            "Listener.java:4:26: error: [Wiring/Unsatisfied] Nothing provides StringBuilder:"
                + " Listener -> StringBuilder.");
  }

  @Test
  void leavesSuperclassesOfListenersAlone() {
    assertThat(
            messages(
                APP,
                """
                package notes;

                class Base {
                  Base() {}
                  Base(String name) {}
                  @dev.ampoule.annotation.OnSignal void any(Object signal) {}
                }
                """,
                """
                package notes;

                final class Listener extends Base {}
                """))
        .isEmpty();
  }

  @Test
  void saysThatAListenerOfAnotherJarWasNotProcessed() {
    JavaSources.Result library =
        new JavaSources(folder.resolve("library"))
            .unprocessed()
            .compile(
                """
                package library;

                public final class Listener {
                  @dev.ampoule.annotation.OnSignal void any(Object signal) {}
                }
                """);
    assertThat(
            new JavaSources(folder.resolve("app"))
                .with(library.classes())
                .compile(
                    """
                    package notes;

                    @dev.ampoule.annotation.Application(uses = library.Listener.class)
                    final class NotesApp {}
                    """)
                .messages())
        .singleElement()
        .asString()
        .startsWith(
            "NotesApp.java:3:60: error: [Blueprint/NotProcessed] Class Listener was compiled"
                + " without Ampoule's processor.");
  }

  private List<String> messages(String... sources) {
    return new JavaSources(folder).options("-Xlint:all,-processing").compile(sources).messages();
  }
}
