package dev.ampoule.launch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How this process was started, and what it is shown in. */
final class Invocation {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  private Invocation() {}

  /** What to type before a command: {@code java -jar todo.jar}, or the name of an executable. */
  static String text() {
    return text(
        ProcessHandle.current().info().command().orElse("java"),
        System.getProperty("sun.java.command", ""));
  }

  /**
   * What to type before a command.
   *
   * @param executable the program that runs
   * @param main the class or the jar that a JVM was told to run, with its arguments
   */
  static String text(String executable, String main) {
    String name = String.valueOf(Path.of(executable).getFileName()).replaceFirst("\\.exe$", "");
    if (!name.equals("java") && !name.equals("javaw")) {
      return name;
    }
    String first = main.split(" ", 2)[0];
    if (first.endsWith(".jar")) {
      return "java -jar " + first;
    }
    return first.isEmpty() ? "java -jar APPLICATION.jar" : "java " + first;
  }

  /** The most characters of a line: {@code COLUMNS} where the shell tells it. */
  static int width() {
    return width(System.getenv("COLUMNS"));
  }

  static int width(@Nullable String columns) {
    boolean isNumber = columns != null && columns.matches("[0-9]{1,4}");
    return isNumber ? Math.max(LEAST_WIDTH, Integer.parseInt(columns)) : USUAL_WIDTH;
  }
}
