package dev.ampoule.processor.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an application has on its class path or module path: the runtime and what it requires. */
final class Libraries {

  private static final Pattern REQUIRED =
      Pattern.compile(
          ".*(jspecify|helidon|jackson-annotations|commons-cli|validation-api|inject-api)"
              + ".*\\.jar");

  private Libraries() {}

  /** Folders and jars. */
  static List<Path> all() {
    Stream<Path> required =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> REQUIRED.matcher(new File(entry).getPath()).matches())
            .map(Path::of);
    return Stream.concat(
            Stream.of("dev.ampoule.annotation.Application", "dev.ampoule.BlueprintRoutes")
                .map(Libraries::of),
            required)
        .toList();
  }

  /** By name: the module of the processor does not read the runtime. */
  private static Path of(String type) {
    try {
      return Path.of(
          Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
