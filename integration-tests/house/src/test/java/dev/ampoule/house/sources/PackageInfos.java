package dev.ampoule.house.sources;

import dev.ampoule.house.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every package says in a sentence what it is, and is null-marked. */
final class PackageInfos {

  private PackageInfos() {}

  /** What is wrong with the packages of these files. */
  static List<String> problems(Project project, List<Path> files) {
    Set<Path> folders =
        files.stream()
            .filter(file -> !file.endsWith("module-info.java"))
            .map(Path::getParent)
            .collect(Collectors.toCollection(TreeSet::new));
    return folders.stream().flatMap(folder -> problems(project, folder)).toList();
  }

  private static Stream<String> problems(Project project, Path folder) {
    Path info = folder.resolve("package-info.java");
    if (!Files.exists(info)) {
      return Stream.of("no package-info.java in " + project.name(folder));
    }
    String text = Project.read(info);
    return Stream.of(
            text.startsWith("/**") ? "" : "no sentence in " + project.name(info),
            text.contains("\n@NullMarked\npackage ")
                ? ""
                : "no @NullMarked in " + project.name(info))
        .filter(problem -> !problem.isEmpty());
  }
}
