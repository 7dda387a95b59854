package dev.ampoule.house.lookup;

import dev.ampoule.house.Project;
import java.nio.file.Path;
import java.util.List;

/**
 * What the recorder has written of one process: lines of {@code class#method -> target}.
 *
 * @param lookUps the lines
 */
record Recording(List<String> lookUps) {

  private static final String HEADER = "# look-ups by reflection";

  /** Reads a file; one that the recorder has not written is refused. */
  static Recording of(Path file) {
    List<String> lines = Project.read(file).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalStateException(file + " is no recording");
    }
    return new Recording(lines.subList(1, lines.size()));
  }

  /** The look-ups of our code: that of published modules, and what the processor has written. */
  List<String> ours(List<String> generated) {
    return lookUps.stream()
        .filter(line -> line.startsWith("dev.ampoule.") || generated.contains(type(line)))
        .toList();
  }

  private static String type(String line) {
    return line.substring(0, line.indexOf('#'));
  }
}
