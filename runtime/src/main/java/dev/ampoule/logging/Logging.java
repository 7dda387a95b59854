package dev.ampoule.logging;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How much the loggers of this process log; it can be changed at any time.
 *
 * <p>Everything logs through {@code System.Logger}, which writes through {@code java.util.logging}
 * unless another backend is on the class path. Loggers belong to the process: applications in one
 * process share them.
 *
 * <pre>{@code
 * app.logging().level("todo.store", Level.DEBUG);
 * }</pre>
 *
 * <p>Flask: {@code app.logger.setLevel}, {@code logging.getLogger(name).setLevel}.
 */
public final class Logging {

  private static final Logging PROCESS = new Logging();
  private static final String ROOT = "";

  /** The server underneath, which tells about each of its steps. */
  private static final String HELIDON = "io.helidon";

  /** Kept, because the backend forgets a logger that nobody holds, and its level with it. */
  private final Map<String, Logger> held = new ConcurrentHashMap<>();

  private final Map<String, Level> set = new ConcurrentHashMap<>();

  private Logging() {}

  /** The loggers of this process. */
  public static Logging ofProcess() {
    return PROCESS;
  }

  /**
   * Sets how much a logger logs, and those below it that nothing else is said about.
   *
   * @param logger the name of a logger or of a package above it; empty for all
   * @param level the least important level that is logged
   * @return this
   * @throws IllegalStateException if {@code java.util.logging} is not what writes records
   */
  public Logging level(String logger, Level level) {
    if (!writesThroughJul()) {
      throw new IllegalStateException(
          "records are written by another backend than java.util.logging: set levels there");
    }
    set.put(logger, level);
    Logger backend = Logger.getLogger(logger);
    held.put(logger, backend);
    backend.setLevel(LogLevels.backend(level));
    return this;
  }

  /**
   * Returns how much a logger logs: its own level, or that of the nearest one above it.
   *
   * @param logger the name of a logger or of a package; empty for the root
   */
  public Level level(String logger) {
    for (Logger at = Logger.getLogger(logger); at != null; at = at.getParent()) {
      if (at.getLevel() != null) {
        return LogLevels.of(at.getLevel());
      }
    }
    return Level.INFO;
  }

  /**
   * Sets levels and format as the keys {@code LOG_*} say. It does nothing where somebody else has
   * set {@code java.util.logging} up, by a file, a class or handlers, or where another backend
   * writes; nor with values that are wrong, which stop the start of the application anyhow.
   *
   * @param config where the keys stand
   * @param application the name of the application's class, with its package, which logs more while
   *     {@code DEBUG} is on
   */
  public static void install(Config config, String application) {
    if (writesThroughJul() && isUntouched()) {
      try {
        PROCESS.apply(LogSettings.of(config), config.bool("DEBUG") ? application : ROOT);
      } catch (ConfigException e) {
        // building the application says the same with all other problems
      }
    }
  }

  /**
   * Checks the keys {@code LOG_*}.
   *
   * @throws ConfigException if one is wrong
   */
  public static void checkKeys(Config config) {
    LogSettings.of(config);
  }

  private void apply(LogSettings settings, String debugged) {
    Logger root = Logger.getLogger(ROOT);
    if (handler(root) instanceof LogHandler ours) {
      ours.format(settings.format());
    } else {
      for (Handler handler : root.getHandlers()) {
        root.removeHandler(handler);
      }
      root.addHandler(
          new LogHandler(new FileOutputStream(FileDescriptor.err), settings.format(), this));
    }
    level(ROOT, settings.level());
    boolean quieter = settings.level().compareTo(Level.WARNING) > 0;
    level(HELIDON, quieter ? settings.level() : Level.WARNING);
    int dot = debugged.lastIndexOf('.');
    if (!debugged.isEmpty()) {
      level(dot < 0 ? debugged : debugged.substring(0, dot), Level.DEBUG);
    }
    for (Map.Entry<String, Level> entry : settings.levels().entrySet()) {
      level(entry.getKey(), entry.getValue());
    }
  }

  /** Whether a level that was set here lets a record pass, while the backend has forgotten it. */
  boolean lets(LogRecord log) {
    Level level = null;
    for (String name = Records.logger(log); level == null; name = parent(name)) {
      level = set.get(name);
      if (name.isEmpty()) {
        break;
      }
    }
    return level == null || log.getLevel().intValue() >= LogLevels.backend(level).intValue();
  }

  private static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? ROOT : name.substring(0, dot);
  }

  private static boolean writesThroughJul() {
    return "java.logging"
        .equals(System.LoggerFinder.getLoggerFinder().getClass().getModule().getName());
  }

  /** Whether nobody has set {@code java.util.logging} up, except us before. */
  private static boolean isUntouched() {
    if (System.getProperty("java.util.logging.config.file") != null
        || System.getProperty("java.util.logging.config.class") != null) {
      return false;
    }
    Handler only = handler(Logger.getLogger(ROOT));
    return only instanceof LogHandler
        || (only instanceof ConsoleHandler console
            && console.getFormatter() instanceof SimpleFormatter);
  }

  /** The only handler; null if there is none, or more. */
  private static @Nullable Handler handler(Logger root) {
    Handler[] handlers = root.getHandlers();
    return handlers.length == 1 ? handlers[0] : null;
  }
}
