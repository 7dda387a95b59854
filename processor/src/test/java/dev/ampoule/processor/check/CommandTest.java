package dev.ampoule.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JavaSources;
import dev.ampoule.processor.rules.AppCommands;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What a {@code @Command} method may be, beyond the examples of the pages. */
class CommandTest {

  static final List<String> BUILT_IN = AppCommands.BUILT_IN.stream().sorted().toList();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private void clear() {} | Handler/NotCallable] Command Notes.clear is private.",
        "static void clear() {} | Handler/NotCallable] Command Notes.clear is static.",
        "<T> void clear() {} | Handler/NotCallable] Command Notes.clear has type parameters",
        "void clear(int days) {} | Handler/ParameterWithoutSource] Parameter \"int days\" of",
        "void clear(@Option Thread t) {} | Handler/ArgumentType] Parameter \"Thread t\" of",
        "void clear(@Option @DefaultValue(\"x\") int d) {} | Handler/DefaultValue] Default value",
        "void clear(@Option @Argument int d) {} | Handler/SeveralSources] Parameter \"d\" says",
        "void clear(Runnable task) {} | Wiring/Unsatisfied] Nothing provides Runnable",
        "long clear() { return 1; } | Command/Signature] Command Notes.clear returns long.",
        "Integer clear() { return 1; } | Command/Signature] Command Notes.clear returns Integer.",
      })
  void refuses(String method, String message) {
    assertThat(messages("@Command " + method))
        .singleElement()
        .asString()
        .contains("error: [" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int clear(@Option java.nio.file.Path file) { return 0; }",
        "void clear(@Argument java.util.List<java.nio.file.Path> files) {}",
        "void clear(@Option @DefaultValue(\"P1D\") java.time.Duration age) throws Exception {}",
        "void clear(@Option(\"dry.run_2\") boolean dry, @Option boolean noDry) {}",
        "void clear(dev.ampoule.App app, dev.ampoule.config.Config config) {}",
        "void clear(dev.ampoule.command.Terminal terminal) {}",
        "void notify(@Option int hashCode, @Option String call) {}",
      })
  void takes(String method) {
    assertThat(messages("@Command " + method)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("BUILT_IN")
  void refusesNamesThatAreTaken(String name) {
    assertThat(messages("@Command(name = \"" + name + "\") void clear() {}"))
        .singleElement()
        .asString()
        .contains("Notes.java:6:3: error: [Command/Clash] Command Notes.clear is named");
  }

  @Test
  void refusesAGroupThatIsACommand() {
    assertThat(
            messages(
                """
                @Blueprint(cliGroup = "routes") static final class Drafts {
                  @Command void clear() {}
                  @Command void add() {}
                }
                """,
                "blueprints = Notes.Drafts.class"))
        .singleElement()
        .asString()
        .contains("[Command/Clash] The commands of Notes.Drafts are in a group \"routes\"");
  }

  @Test
  void countsWhatIsMountedTwiceOnce() {
    String drafts =
        """
        @Blueprint(cliGroup = "drafts") static final class Drafts {
          @Command void clear() {}
        }
        """;
    assertThat(
            messages(
                drafts,
                "mounts = {@Mount(Notes.Drafts.class), @Mount(value = Notes.Drafts.class,"
                    + " name = \"other\")}"))
        .isEmpty();
  }

  @Test
  void countsCommandsOfAViewToTheGroupOfItsBlueprint() {
    String drafts =
        """
        @Blueprint(cliGroup = "ops", blueprints = View.class) static final class Drafts {
          @Command void clear() {}
        }
        @Route("/view") static final class View {
          String get() { return ""; }
          @Command void clear() {}
        }
        """;
    assertThat(messages(drafts, "blueprints = Notes.Drafts.class"))
        .singleElement()
        .asString()
        .contains("Command \"ops clear\" is both Notes.Drafts.clear and Notes.View.clear.");
  }

  @Test
  void refusesTwoCommandsOfOneNameInAClass() {
    assertThat(messages("@Command void clear() {} @Command(name = \"clear\") void clean() {}"))
        .singleElement()
        .asString()
        .contains("[Command/Clash] Command \"clear\" is both Notes.clear and Notes.clean.");
  }

  @Test
  void takesCommandsOfAnotherCompilation() {
    JavaSources.Result library =
        new JavaSources(folder.resolve("library"))
            .compile(
                """
                package upkeep;
                import dev.ampoule.annotation.*;
                public final class Maintenance {
                  Maintenance() {}
                  @Command int purge(@Option int days) { return days; }
                }
                """);
    assertThat(library.messages()).isEmpty();
    String app =
        """
        package notes;
        import dev.ampoule.annotation.*;
        @Application(uses = upkeep.Maintenance.class)
        final class Notes {
          @Command(name = "%s") void other() {}
        }
        """;

    JavaSources sources = new JavaSources(folder.resolve("app")).with(library.classes());
    assertThat(sources.compile(app.formatted("clear")).messages()).isEmpty();
    assertThat(sources.compile(app.formatted("purge")).messages())
        .singleElement()
        .asString()
        .contains("Command \"purge\" is both Notes.other and Maintenance.purge.");
  }

  private List<String> messages(String members) {
    return messages(members, "");
  }

  private List<String> messages(String members, String application) {
    String source =
        """
        package notes;
        import dev.ampoule.annotation.*;
        @Application(%s)
        final class Notes {
          // one member, or more
          %s
        }
        """
            .formatted(application, members);
    return new JavaSources(folder).compile(source).messages();
  }
}
