package dev.ampoule.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a shell script that starts an application's jar with its AOT cache.
 *
 * <p>Script, jars and cache lie in one folder, wherever that is moved to. JDK 25 takes a cache also
 * when jars have changed since (JDK-8377932), and would run the old classes; so the script compares
 * the jars with those of the training run itself. Without a cache that fits, the application starts
 * as it would without.
 */
public final class LauncherScript {

  private static final String TEXT =
      """
      #!/bin/sh
      # Starts an application, with its AOT cache if that was made from these jars. Written by its
      # training run. JAVA_HOME, or the java of the PATH, is the JDK; JAVA_OPTS holds more options.
      set -eu
      name={name}
      script=$0
      while [ -h "$script" ]; do
        target=$(readlink "$script")
        case $target in
          /*) script=$target ;;
          *) script=$(dirname "$script")/$target ;;
        esac
      done
      here=$(CDPATH= cd "$(dirname "$script")" && pwd)
      java=${JAVA_HOME:+$JAVA_HOME/bin/}java

      jars() {
        cd "$here" && cat \\
          {jars}
      }

      if [ -f "$here/$name.aot" ] && [ "$(jars 2>/dev/null | cksum)" = '{sum}' ]; then
        exec "$java" -XX:AOTCache="$here/$name.aot" '-Xlog:aot*=off' ${JAVA_OPTS-} \\
          -jar "$here/$name.jar" "$@"
      fi
      exec "$java" ${JAVA_OPTS-} -jar "$here/$name.jar" "$@"
      """;

  private static final Pattern PLACE = Pattern.compile("\\{(name|jars|sum)\\}");

  private LauncherScript() {}

  /**
   * Writes a script.
   *
   * @param file where to, in the folder of the jar
   * @param jar the application's jar
   * @throws IOException if that is not possible
   */
  public static void write(Path file, Path jar) throws IOException {
    JarPath jars = JarPath.of(jar);
    String name = jars.name();
    Map<String, String> values =
        Map.of(
            "name", word(name.substring(0, name.length() - ".jar".length())),
            "jars",
                jars.files().stream()
                    .map(path -> word(path.toString()))
                    .collect(Collectors.joining(" \\\n    ")),
            "sum", jars.checksum());
    Files.writeString(
        file,
        PLACE
            .matcher(TEXT)
            .replaceAll(
                place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""))));
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** One word of the shell, whatever it holds. */
  private static String word(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
