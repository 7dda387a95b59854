package dev.ampoule.benchmarks.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What {@link RawTodo} would be as a program of its own: a jar with its classes, and beside it
 * nothing but Helidon and Jackson.
 */
final class RawProgram {

  private static final List<Class<?>> CLASSES =
      List.of(
          RawTodo.class,
          RawTodo.Item.class,
          RawTodo.Todo.class,
          RawTodo.Change.class,
          RawJson.class);

  private RawProgram() {}

  /** Writes the jar into a folder, and returns the class path. */
  static String classPath(Path folder) throws IOException {
    List<String> path = new ArrayList<>(List.of(jar(folder).toString()));
    Stream.of(System.getProperty("java.class.path").split(":", -1))
        .filter(entry -> entry.matches(".*/(helidon|jackson)[^/]*\\.jar"))
        .forEach(path::add);
    return String.join(":", path);
  }

  private static Path jar(Path folder) throws IOException {
    Path file = folder.resolve("raw.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (Class<?> type : CLASSES) {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new ZipEntry(name));
        try (InputStream bytes = type.getModule().getResourceAsStream(name)) {
          if (bytes == null) {
            throw new IOException("no class file of " + type);
          }
          bytes.transferTo(jar);
        }
      }
    }
    return file;
  }
}
