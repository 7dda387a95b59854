package dev.ampoule.command;

import dev.ampoule.command.ConfigOptions.Setting;
import dev.ampoule.training.LauncherScript;
import dev.ampoule.training.Training;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves the application, asks it for everything that it has, and ends: see {@link Training}. */
final class TrainCommand {

  private static final CommandParameter<Boolean> ALL_METHODS =
      CommandParameter.flag("all-methods")
          .help(
              "Asks with POST, PUT, PATCH and DELETE too, with empty JSON objects as bodies; only"
                  + " for a configuration in which nothing can be lost.");

  private static final CommandParameter<Path> LAUNCHER =
      CommandParameter.option("launcher", "FILE", CommandValues.PATH)
          .help("Writes a script that starts the application with its cache.")
          .asOptional();

  static final BuiltIn BUILT_IN =
      new BuiltIn(
          Command.of(
              "train",
              "Asks the application for each of its routes: the training run of an AOT cache.\n\n"
                  + "It is served on a free port of this machine for that. The JVM writes the cache"
                  + " with its option -XX:AOTCacheOutput=FILE. Only GET requests are made unless an"
                  + " option says otherwise.",
              ALL_METHODS,
              LAUNCHER),
          TrainCommand::run);

  /** On a port that nobody else asks, without the TLS that the client would have to know. */
  private static final ConfigOptions ALONE =
      new ConfigOptions(
          List.of(
              new Setting("SERVER_HOST", "127.0.0.1", "train"),
              new Setting("SERVER_PORT", "0", "train"),
              new Setting("SERVER_CERT", "", "train"),
              new Setting("SERVER_KEY", "", "train")),
          List.of());

  private TrainCommand() {}

  private static int run(BuiltInCall call) throws Exception {
    write(call.value(LAUNCHER));
    Served served = call.program().serve(call.line().options().and(ALONE));
    try {
      new Training(served.app(), served.port())
          .run(call.has(ALL_METHODS))
          .forEach(call.terminal()::say);
    } catch (IOException e) {
      throw new CommandException(
          CommandException.FAILED, "the application does not answer: " + e.getMessage(), e);
    } finally {
      call.program().end();
    }
    return 0;
  }

  private static void write(@Nullable Path launcher) throws UsageException {
    if (launcher == null) {
      return;
    }
    String classPath = System.getProperty("java.class.path", "");
    if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
      throw new UsageException("--launcher needs an application that java -jar starts");
    }
    try {
      LauncherScript.write(launcher, Path.of(classPath));
    } catch (IOException e) {
      throw new CommandException(
          CommandException.FAILED, "cannot write " + launcher + ": " + e.getMessage(), e);
    }
  }
}
