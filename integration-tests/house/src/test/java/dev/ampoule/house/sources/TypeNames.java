package dev.ampoule.house.sources;

import dev.ampoule.house.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that say nothing of what a type knows. */
final class TypeNames {

  private static final Pattern BANNED =
      Pattern.compile(
          "(?m)^\\s*(?:[a-z-]+ )*(?:class|record|enum|interface) "
              + "(Abstract[A-Z]\\w*|\\w*(?:Utils?|Helpers?|Manager|Common|Impl))\\b");

  private TypeNames() {}

  /** The types of banned names that these files declare, each with its file. */
  static List<String> banned(Project project, List<Path> files) {
    return files.stream()
        .flatMap(file -> banned(Project.read(file)).map(type -> type + " in " + project.name(file)))
        .toList();
  }

  private static Stream<String> banned(String source) {
    return BANNED.matcher(source).results().map(found -> found.group(1));
  }
}
