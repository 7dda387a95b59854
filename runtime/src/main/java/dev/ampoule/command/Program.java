package dev.ampoule.command;

import dev.ampoule.App;
import dev.ampoule.Wiring;
import dev.ampoule.config.Config;

/** What a command line works on: an application, most commands of which need it built. */
public interface Program {

  /** The name of the application, for its user. */
  String name();

  /** How it is started, for help: {@code java -jar todo.jar}. */
  String invocation();

  /** The most characters of a line of help. */
  int width();

  /** What is known of the application before it is built. */
  Wiring wiring();

  /**
   * Loads the configuration.
   *
   * @param options what the command line says about it
   * @throws CommandException if it cannot be loaded
   */
  Config config(ConfigOptions options);

  /**
   * Builds the application for one command.
   *
   * @param options what the command line says about the configuration
   * @throws CommandException if it cannot be built
   */
  App build(ConfigOptions options);

  /** Takes the application back when the command has ended. */
  void release(App app);

  /**
   * Serves the application, and returns once it listens.
   *
   * @param options what the command line says about the configuration
   * @return what is served, until the process ends
   * @throws CommandException if it cannot be built, or not be served
   */
  Served serve(ConfigOptions options);

  /** Lets the process end with the command although the application is served: that stops it. */
  void end();
}
