package dev.ampoule.house.docs;

import dev.ampoule.house.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's Markdown pages. */
record Pages(Project project, List<Path> files) {

  /** Those at the root, and those under {@code docs}. */
  static Pages of(Project project) {
    return new Pages(
        project,
        Stream.concat(
                Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                    .map(project.root()::resolve),
                Project.files(project.root().resolve("docs"), ".md").stream())
            .toList());
  }

  /** All blocks of code. */
  List<Fence> fences() {
    return files.stream()
        .flatMap(file -> Fence.in(project.name(file), Project.read(file)).stream())
        .toList();
  }
}
