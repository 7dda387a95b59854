package dev.ampoule.debug;

import dev.ampoule.config.Config;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders with the user's source, from {@code DEBUG_SOURCES}: what a frame of a stack trace
 * says leads to a file only inside of them.
 */
final class SourceFolders {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.debug");
  private static final List<String> USUAL = List.of("src/main/java", "src/test/java");
  private static final int AROUND = 4;
  private static final long LARGEST = 1L << 20;

  private final List<Path> folders;

  private SourceFolders(List<Path> folders) {
    this.folders = folders;
  }

  /**
   * Lines of a file.
   *
   * @param first the number of the first one
   * @param current the number of the line that the frame names
   * @param lines the lines
   */
  record Excerpt(int first, int current, List<String> lines) {}

  static SourceFolders of(Config config) {
    List<String> named = config.contains("DEBUG_SOURCES") ? config.list("DEBUG_SOURCES") : USUAL;
    List<Path> folders = new ArrayList<>();
    for (String name : named) {
      try {
        folders.add(Path.of(name));
      } catch (InvalidPathException e) {
        LOG.log(System.Logger.Level.WARNING, "DEBUG_SOURCES has {0}, which is no path.", name);
      }
    }
    return new SourceFolders(List.copyOf(folders));
  }

  /** The lines around the one that a frame names; null where there is no source for it. */
  @Nullable Excerpt around(StackTraceElement frame) {
    String file = frame.getFileName();
    if (file == null || frame.getLineNumber() <= 0 || !file.matches("[\\w$-]+\\.(java|kt)")) {
      return null;
    }
    String className = frame.getClassName();
    int dot = className.lastIndexOf('.');
    String folder = dot < 0 ? "" : className.substring(0, dot).replace('.', '/') + "/";
    for (Path root : folders) {
      Excerpt found = read(root, folder + file, frame.getLineNumber());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Excerpt read(Path root, String name, int line) {
    try {
      Path file = root.resolve(name);
      if (!Files.isRegularFile(file)
          || !file.toRealPath().startsWith(root.toRealPath())
          || Files.size(file) > LARGEST) {
        return null;
      }
      List<String> lines = Files.readAllLines(file);
      if (line > lines.size()) {
        return null;
      }
      int from = Math.max(0, line - 1 - AROUND);
      int to = Math.min(lines.size(), line + AROUND);
      return new Excerpt(from + 1, line, List.copyOf(lines.subList(from, to)));
    } catch (MalformedInputException e) {
      return null; // not in UTF-8
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
