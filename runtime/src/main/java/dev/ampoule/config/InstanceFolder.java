package dev.ampoule.config;

import dev.ampoule.text.FileProblem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder for what belongs to one installation, when it is to be written to. */
final class InstanceFolder {

  private static final String KEY = "INSTANCE_PATH";

  private InstanceFolder() {}

  /** Where it is, relative to the working directory; nothing is looked for there. */
  static Path path(Config config) {
    try {
      return Path.of(config.string(KEY, "instance"));
    } catch (InvalidPathException e) {
      throw config.unfit(KEY, "the path of a folder");
    }
  }

  static Path open(Config config) {
    Path folder = config.instancePath();
    String problem = problem(folder);
    if (problem != null) {
      throw new ConfigException(
          "the instance folder "
              + folder
              + config.source(KEY).behind()
              + " cannot be written to: "
              + problem);
    }
    return folder;
  }

  /** Why a folder cannot be written to; null when it can, and is there. */
  private static @Nullable String problem(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileSystemException e) {
      return FileProblem.of(e);
    } catch (IOException e) {
      return e.toString();
    }
    return Files.isWritable(folder) ? null : "this program may not write there";
  }
}
