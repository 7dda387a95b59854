package dev.ampoule.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.Dispatcher;
import dev.ampoule.MountedBlueprint;
import dev.ampoule.command.ConfigOptions;
import dev.ampoule.command.ConfigOptions.Setting;
import dev.ampoule.command.Terminal;
import dev.ampoule.config.Config;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a command line to a server, and why there is none. */
class LauncherTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
  private final List<Running> started = new ArrayList<>();
  private final Launcher launcher =
      new Launcher(new Terminal(stream(said), stream(complained)), this::started);

  @Test
  void oneLineSaysWhatIsServedWhere() throws Exception {
    try (Running running = launched(LauncherTest::application, "--port 0")) {
      assertThat(text(said))
          .startsWith("Todo serves 0 routes at " + running.server().url() + " (production) after ")
          .endsWith(" ms\n")
          .containsOnlyOnce("\n");
      assertThat(text(complained)).isEmpty();
      assertThat(started).containsExactly(running);
    }
  }

  @ParameterizedTest
  @CsvSource({"DEBUG, debug", "TESTING, testing"})
  void lineNamesTheEnvironment(String key, String environment) throws Exception {
    String line = "--port 0 --set " + key + "=true";
    try (Running running = launched(LauncherTest::application, line)) {
      assertThat(text(said)).contains(running.server().url() + " (" + environment + ") after ");
      assertThat(text(complained)).isEmpty();
    }
  }

  @Test
  void debugOnAnAddressForEverybodyIsWarnedAbout() throws Exception {
    String line = "--host 0.0.0.0 --port 0 --set DEBUG=true";
    try (Running running = launched(LauncherTest::application, line)) {
      assertThat(text(complained))
          .isEqualTo(
              "DEBUG is on, and other machines can reach http://0.0.0.0:"
                  + running.server().port()
                  + ": DEBUG is for the machine of a developer\n");
    }
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    String line = "--port many --set DEBUG=perhaps --set JSON_MAX_DEPTH=0 --set TRUSTED_HOSTS=a..b";

    assertThatThrownBy(() -> launcher.launch(LauncherTest::application, args(line)))
        .isInstanceOf(LaunchException.class)
        .hasMessage(
            """
            DEBUG is "perhaps" (from the option --set), but must be true or false
            JSON_MAX_DEPTH is 0 (from the option --set), but must be a number that is positive
            TRUSTED_HOSTS has "a..b", but must be names of hosts such as example.com
            SERVER_PORT is "many" (from the option --port), but must be a whole number\
            """);
  }

  @Test
  void addressOfAnotherMachineIsExplained() {
    assertThatThrownBy(
            () -> launcher.launch(LauncherTest::application, args("--host 203.0.113.7 --port 0")))
        .isInstanceOf(LaunchException.class)
        .hasMessageStartingWith("cannot listen on port 0 of 203.0.113.7: ")
        .hasMessageEndingWith("; --host or SERVER_HOST chooses an address of this machine");
  }

  @Test
  void folderThatCannotBeWrittenToIsExplained(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Config config = Config.of(Map.of("INSTANCE_PATH", file.resolve("below").toString()));
    Supplier<App.Builder> application = () -> needing(Config::instanceFolder).config(config);

    assertThatThrownBy(() -> launcher.launch(application, args("--port 0")))
        .isInstanceOf(LaunchException.class)
        .hasMessageStartingWith("the instance folder " + file.resolve("below") + " cannot be")
        .hasMessageContaining("written to: " + file)
        .extracting(e -> ((LaunchException) e).status())
        .isEqualTo(1);
  }

  @Test
  void fileThatAPartNeedsIsExplained(@TempDir Path folder) {
    Path missing = folder.resolve("no/such.db");

    assertThatThrownBy(
            () -> launcher.launch(() -> needing(config -> open(missing)), args("--port 0")))
        .isInstanceOf(LaunchException.class)
        .hasMessage("cannot start: " + missing + ": there is no such file or folder");
  }

  @Test
  void instanceFolderIsMade(@TempDir Path folder) throws Exception {
    Path instance = folder.resolve("a/b");
    Config config = Config.of(Map.of("INSTANCE_PATH", instance.toString()));

    assertThat(config.instanceFolder()).isEqualTo(instance).isDirectory();
    assertThat(config.instanceFolder()).isEqualTo(instance);
  }

  @Test
  void commandLineWinsOverTheConfiguration() throws Exception {
    Config configured = Config.of(Map.of("SERVER_PORT", 1, "SERVER_HOST", "nowhere.invalid"));

    try (Running running =
        launched(() -> application().config(configured), "--host=127.0.0.1 --port=0")) {
      assertThat(running.server().url()).startsWith("http://127.0.0.1:");
    }
  }

  @Test
  void commandLineSetsAnyKey() throws Exception {
    try (Running running =
        launched(LauncherTest::application, "--port 0 --set JSON_MAX_DEPTH=7 --set A__B=true")) {
      Config config = running.app().config();
      assertThat(config.integer("JSON_MAX_DEPTH")).isEqualTo(7);
      assertThat(config.get("A")).isEqualTo(Map.of("B", true));
      assertThat(config.source("A__B")).hasToString("the option --set");
    }
  }

  @Test
  void programThatBringsItsConfigurationReadsNoFiles() {
    Supplier<App.Builder> application = () -> application().config(Config.defaults());
    ConfigOptions options = new ConfigOptions(List.of(), List.of(Path.of("more.env")));

    assertThatThrownBy(() -> launcher.launch(application, options))
        .isInstanceOf(LaunchException.class)
        .hasMessage("--env-file has no effect: this program brings its own configuration");
  }

  @Test
  void portInUseIsExplainedAndTheApplicationClosed() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ConfigOptions options = args("--port " + taken.getLocalPort());

      assertThatThrownBy(() -> launcher.launch(() -> application(closed), options))
          .isInstanceOf(LaunchException.class)
          .hasMessageContaining("cannot listen on port " + taken.getLocalPort() + " of 127.0.0.1")
          .extracting(e -> ((LaunchException) e).status())
          .isEqualTo(1);
    }
    assertThat(closed).isTrue();
  }

  @Test
  void unknownHostIsExplained() {
    assertThatThrownBy(
            () -> launcher.launch(LauncherTest::application, args("--host nowhere.invalid")))
        .isInstanceOf(LaunchException.class)
        .hasMessage("cannot listen: the host nowhere.invalid is unknown");
  }

  @Test
  void missingGeneratedClassNamesTheProcessor() {
    assertThatThrownBy(() -> launcher.launch(() -> missing("todo/TodoApp_Wiring"), args("")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining(
            "todo.TodoApp_Wiring is missing: the annotation processor did not run")
        .hasMessageContaining("<artifactId>ampoule-processor</artifactId>");
  }

  @Test
  void otherMissingClassIsLeftAlone() {
    assertThatThrownBy(() -> launcher.launch(() -> missing("org/h2/Driver"), args("")))
        .isInstanceOf(NoClassDefFoundError.class);
  }

  private Running launched(Supplier<App.Builder> application, String line) throws LaunchException {
    return launcher.launch(application, args(line));
  }

  private void started(Running running) {
    assertThat(text(said)).isEmpty();
    started.add(running);
  }

  private static App.Builder needing(Consumer<Config> part) {
    return App.builder(
        "todo.Todo",
        context -> {
          part.accept(context.config());
          return new NoRoutes();
        });
  }

  private static void open(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static App.Builder missing(String name) {
    throw new NoClassDefFoundError(name);
  }

  private static App.Builder application() {
    return application(new AtomicBoolean());
  }

  private static App.Builder application(AtomicBoolean closed) {
    return App.builder(
        "todo.Todo",
        context -> {
          context.closing((AutoCloseable) () -> closed.set(true));
          return new NoRoutes();
        });
  }

  /** What a command line of options alone says. */
  private static ConfigOptions args(String line) {
    List<Setting> settings = new ArrayList<>();
    Iterator<String> words = Arrays.stream(line.split("[ =]", -1)).iterator();
    while (words.hasNext()) {
      String option = words.next();
      switch (option) {
        case "--host" -> settings.add(new Setting("SERVER_HOST", words.next(), option));
        case "--port" -> settings.add(new Setting("SERVER_PORT", words.next(), option));
        case "--set" -> settings.add(new Setting(words.next(), words.next(), option));
        default -> assertThat(option).isEmpty();
      }
    }
    return new ConfigOptions(settings, List.of());
  }

  private static PrintStream stream(ByteArrayOutputStream target) {
    return new PrintStream(target, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream source) {
    return source.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static final class NoRoutes extends Dispatcher {

    @Override
    public int match(String domain, String path, int method, PathMatch match) {
      return NO_MATCH;
    }

    @Override
    public Route[] routes() {
      return new Route[0];
    }

    @Override
    public List<MountedBlueprint> mounts() {
      return List.of(new MountedBlueprint(0, 0, "", "todo.Todo", "", "", ""));
    }
  }
}
