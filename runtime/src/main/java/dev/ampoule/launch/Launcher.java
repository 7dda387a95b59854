package dev.ampoule.launch;

import dev.ampoule.App;
import dev.ampoule.command.ConfigOptions;
import dev.ampoule.command.Terminal;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.logging.Logging;
import dev.ampoule.server.HelidonServer;
import dev.ampoule.text.FileProblem;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.FileSystemException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes an application from its command line to a server that listens. */
final class Launcher {

  private final Terminal terminal;
  private final Consumer<Running> started;

  /**
   * Creates a launcher.
   *
   * @param started is told of what runs before anybody else hears that it does
   */
  Launcher(Terminal terminal, Consumer<Running> started) {
    this.terminal = terminal;
    this.started = started;
  }

  /**
   * Starts the server.
   *
   * @return what runs now
   * @throws LaunchException if it does not start
   */
  Running launch(Supplier<App.Builder> application, ConfigOptions options) throws LaunchException {
    App app = build(application, options);
    try {
      Running running = new Running(app, serve(app));
      started.accept(running);
      terminal.say(Banner.of(running));
      String warning = Banner.warning(running);
      if (warning != null) {
        terminal.complain(warning);
      }
      return running;
    } catch (LaunchException | RuntimeException | Error e) {
      app.close();
      throw e;
    }
  }

  /**
   * Builds an application.
   *
   * @throws LaunchException if that is not possible, for a reason that its user can do something
   *     about
   */
  static App build(Supplier<App.Builder> application, ConfigOptions options)
      throws LaunchException {
    try {
      App.Builder builder = application.get();
      Config config = LaunchConfig.of(builder.given(), options);
      Logging.install(config, builder.name());
      return builder.config(config).build();
    } catch (ConfigException e) {
      throw new LaunchException(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      FileSystemException problem = FileProblem.behind(e);
      if (problem != null) {
        throw new LaunchException("cannot start: " + FileProblem.of(problem), e);
      }
      throw e;
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
          "cannot listen on port %s of %s: %s; %s"
              .formatted(
                  config.string("SERVER_PORT"),
                  config.string("SERVER_HOST"),
                  e.getMessage(),
                  isOurs(config.string("SERVER_HOST"))
                      ? "--port or SERVER_PORT chooses another one"
                      : "--host or SERVER_HOST chooses an address of this machine"),
          e);
    } catch (IOException e) {
      throw new LaunchException("cannot listen: " + e.getMessage(), e);
    }
  }

  /** Whether a host is this machine, as far as that is known. */
  private static boolean isOurs(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress()
          || address.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(address) != null;
    } catch (IOException e) {
      return true;
    }
  }
}
