package dev.ampoule.training;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The jars of an application: its own, and those that the manifest of that one names.
 *
 * @param folder the folder of the application's jar
 * @param files the jars, relative to the folder; the application's is the first
 */
record JarPath(Path folder, List<Path> files) {

  /** Keeps a copy of the files. */
  JarPath {
    files = List.copyOf(files);
  }

  /** Reads the manifest of an application's jar; files that do not exist are left out. */
  static JarPath of(Path jar) throws IOException {
    Path path = jar.toAbsolutePath().normalize();
    Path folder = path.resolveSibling("");
    List<Path> files = new ArrayList<>(List.of(folder.relativize(path)));
    try (JarFile opened = new JarFile(path.toFile())) {
      Manifest manifest = opened.getManifest();
      String others =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String other : others == null ? new String[0] : others.strip().split(" +", -1)) {
        URI file = path.toUri().resolve(other);
        if (Files.isRegularFile(Path.of(file))) {
          files.add(folder.relativize(Path.of(file)));
        }
      }
    }
    return new JarPath(folder, files);
  }

  /** The name of the application's jar. */
  String name() {
    return files.getFirst().toString();
  }

  /** What the command {@code cksum} of POSIX prints for the jars, one after another. */
  String checksum() throws IOException {
    Checksum sum = new Checksum();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(folder.resolve(file))) {
        sum.add(in);
      }
    }
    return sum.toString();
  }
}
