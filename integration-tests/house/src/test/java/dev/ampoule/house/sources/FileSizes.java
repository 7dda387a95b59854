package dev.ampoule.house.sources;

import dev.ampoule.house.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long source files are, against HOUSE's budget: median 90 lines, nine of ten within 250, none
 * over 400.
 */
record FileSizes(Project project, List<Path> files) {

  static final int HARD_STOP = 400;

  /** The files over the hard stop, by name. */
  Set<String> tooLong() {
    Set<String> names = new TreeSet<>();
    files.stream().filter(file -> lines(file) > HARD_STOP).map(project::name).forEach(names::add);
    return names;
  }

  /** One line that says where the budget stands. */
  String report() {
    return "%d files, median %d lines (budget 90), p90 %d (budget 250), longest %d"
        .formatted(files.size(), atPercent(50), atPercent(90), atPercent(100));
  }

  private long atPercent(int percent) {
    long[] sizes = files.stream().mapToLong(FileSizes::lines).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[(sizes.length - 1) * percent / 100];
  }

  private static long lines(Path file) {
    return Project.read(file).lines().count();
  }
}
