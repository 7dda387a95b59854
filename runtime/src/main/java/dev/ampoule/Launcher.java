package dev.ampoule;

import dev.ampoule.server.HelidonServer;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes an application from its command line to a server that listens. */
final class Launcher {

  private final Terminal terminal;

  Launcher(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Starts the server.
   *
   * @return what runs now; null when only help was asked for
   * @throws LaunchException if it does not start
   */
  @Nullable Running launch(Supplier<App.Builder> application, String[] args)
      throws LaunchException {
    RunOptions options = RunOptions.parse(args);
    if (options.help()) {
      terminal.say(RunOptions.HELP);
      return null;
    }
    App app = build(application, options);
    try {
      Running running = new Running(app, serve(app));
      terminal.say(banner(running));
      return running;
    } catch (LaunchException | RuntimeException | Error e) {
      app.close();
      throw e;
    }
  }

  private static App build(Supplier<App.Builder> application, RunOptions options)
      throws LaunchException {
    try {
      App.Builder builder = application.get();
      Config given = builder.given();
      return builder
          .config(given == null ? options.overSurroundings(Config.loader()) : options.over(given))
          .build();
    } catch (ConfigException e) {
      throw new LaunchException(String.valueOf(e.getMessage()), e);
    } catch (NoClassDefFoundError e) {
      if (MissingClasses.isGenerated(e)) {
        throw new LaunchException(MissingClasses.explain(e), e);
      }
      throw e;
    }
  }

  private static HelidonServer serve(App app) throws LaunchException {
    Config config = app.config();
    try {
      return HelidonServer.start(app);
    } catch (ConfigException e) {
      throw new LaunchException(String.valueOf(e.getMessage()), e);
    } catch (BindException e) {
      throw new LaunchException(
          "cannot listen on port %s of %s: %s; --port or SERVER_PORT chooses another one"
              .formatted(
                  config.string("SERVER_PORT"), config.string("SERVER_HOST"), e.getMessage()),
          e);
    } catch (IOException e) {
      throw new LaunchException("cannot listen: " + e.getMessage(), e);
    }
  }

  private static String banner(Running running) {
    App app = running.app();
    int routes = app.routes().size();
    String name = app.name().substring(app.name().lastIndexOf('.') + 1);
    return "%s serves %d %s at %s%s"
        .formatted(name, routes, routes == 1 ? "route" : "routes", running.server().url(), since());
  }

  private static String since() {
    return ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> " after " + Duration.between(start, Instant.now()).toMillis() + " ms")
        .orElse("");
  }
}
