package dev.ampoule.logging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to standard error, each with one call.
 *
 * <p>{@code java.util.logging} takes all handlers away as soon as the process is told to end, and
 * forgets all levels. What the last requests log would be lost; so this one comes back then.
 */
final class LogHandler extends Handler {

  private final OutputStream out;
  private final Logging levels;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile LogFormat format;
  private volatile boolean ending;
  private @Nullable Formatter made;

  LogHandler(OutputStream out, LogFormat format, Logging levels) {
    this.out = out;
    this.format = format;
    this.levels = levels;
    setLevel(Level.ALL);
  }

  void format(LogFormat value) {
    lock.lock();
    try {
      format = value;
      made = null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void publish(LogRecord log) {
    if (isLoggable(log) && (!ending || levels.lets(log))) {
      try {
        byte[] bytes = formatter().format(log).getBytes(StandardCharsets.UTF_8);
        write(bytes);
      } catch (RuntimeException e) {
        reportError(null, e, ErrorManager.FORMAT_FAILURE);
      }
    }
  }

  /** Made for the first record, which comes after the start. */
  private Formatter formatter() {
    lock.lock();
    try {
      Formatter known = made;
      if (known == null) {
        known = format.formatter();
        made = known;
      }
      return known;
    } finally {
      lock.unlock();
    }
  }

  private void write(byte[] bytes) {
    lock.lock();
    try {
      out.write(bytes);
    } catch (IOException e) {
      reportError(null, e, ErrorManager.WRITE_FAILURE);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    if (isEnding()) {
      ending = true;
      Logger.getLogger("").addHandler(this);
    }
  }

  /** Whether the process ends: only then no hook can be added for its end. */
  private static boolean isEnding() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
