package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What methods that configure an application may be, beyond the example of the page. */
class ConfigureTest {

  @TempDir Path folder;

  @Test
  void findsOneOfABlueprint() {
    assertThat(
            messages(
                """
                package notes;

                @dev.ampoule.annotation.Blueprint
                final class Notes {
                  @dev.ampoule.annotation.Configure
                  static void configure(dev.ampoule.App.Builder app) {}
                }
                """))
        .singleElement()
        .asString()
        .startsWith(
            "Notes.java:5:3: error: [Application/Configure] @Configure method Notes.configure is"
                + " not of an application.");
  }

  @Test
  void findsOneThatReturnsSomething() {
    assertThat(app("static int configure() { return 1; }"))
        .singleElement()
        .asString()
        .contains(
            "[Application/Configure] @Configure method NotesApp.configure returns something.");
  }

  @Test
  void findsWhatNobodyProvides() {
    assertThat(app("static void configure(StringBuilder log) {}"))
        .singleElement()
        .asString()
        .contains("[Wiring/Unsatisfied] Nothing provides StringBuilder: NotesApp.configure ->");
  }

  @Test
  void callsSeveralWithWhatIsProvided() {
    assertThat(
            app(
                """
                static void one(dev.ampoule.App.Builder app, dev.ampoule.config.Config config) {}
                @dev.ampoule.annotation.Configure static void two(StringBuilder log)
                    throws java.io.IOException {}
                @dev.ampoule.annotation.Provides static StringBuilder log() { return null; }
                """))
        .isEmpty();
  }

  private List<String> app(String method) {
    return messages(
        """
        package notes;

        @dev.ampoule.annotation.Application
        final class NotesApp {
          @dev.ampoule.annotation.Configure
          %s
        }
        """
            .formatted(method));
  }

  private List<String> messages(String... sources) {
    return new JavaSources(folder).options("-Xlint:all,-processing").compile(sources).messages();
  }
}
