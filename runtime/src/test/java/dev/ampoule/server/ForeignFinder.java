package dev.ampoule.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Another backend of {@code System.Logger}, as a library brings one. */
public final class ForeignFinder extends System.LoggerFinder {

  /** Made by the service loader. */
  public ForeignFinder() {}

  @Override
  public Logger getLogger(String name, Module module) {
    return new ForeignLogger(name);
  }

  private record ForeignLogger(String name) implements Logger {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      return level.compareTo(Level.INFO) >= 0;
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String message,
        @Nullable Throwable error) {
      print(level, message + (error == null ? "" : " " + error.getMessage()));
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String format,
        @Nullable Object @Nullable ... parameters) {
      print(level, MessageFormat.format(String.valueOf(format), parameters));
    }

    private void print(Level level, String message) {
      if (isLoggable(level)) {
        System.err.println("foreign " + level + " " + name + " " + message);
      }
    }
  }
}
