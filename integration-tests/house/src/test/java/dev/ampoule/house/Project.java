package dev.ampoule.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project's folders and files, named relative to its root. */
public record Project(Path root) {

  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  /** The project that this test belongs to: the nearest folder above that holds the wrapper. */
  public static Project current() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = Objects.requireNonNull(folder.getParent(), "no folder above holds mvnw");
    }
    return new Project(folder);
  }

  /** The folders of all modules, aggregators too, as the POMs list them. */
  public List<Path> modules() {
    return modulesBelow(root).toList();
  }

  private static Stream<Path> modulesBelow(Path folder) {
    return MODULE
        .matcher(read(folder.resolve("pom.xml")))
        .results()
        .map(module -> folder.resolve(module.group(1)))
        .flatMap(module -> Stream.concat(Stream.of(module), modulesBelow(module)));
  }

  /** The compiled main classes of one module. */
  public Path classes(String module) {
    return root.resolve(module).resolve("target/classes");
  }

  /** All Java files below {@code src/<kind>/java} of every module, sorted. */
  public List<Path> sources(String kind) {
    return modules().stream()
        .flatMap(module -> files(module.resolve("src/" + kind + "/java"), ".java").stream())
        .toList();
  }

  /** The path as it is written in lists and messages: relative, with slashes. */
  public String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The text of a file, by its name. */
  public String text(String name) {
    return read(root.resolve(name));
  }

  /** All files below a folder whose names end so, sorted; none if there is no such folder. */
  public static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
