package dev.ampoule.house;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java sources that a test writes: laid out in a folder, and compiled there. */
public final class Sources {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:[a-z]+ )*(?:class|record|enum|interface) (\\w+)");

  private Sources() {}

  /** Writes each source where its package and type belong, and returns the files. */
  public static List<Path> write(Path folder, String... sources) {
    return Stream.of(sources).map(source -> write(folder, source)).toList();
  }

  private static Path write(Path folder, String source) {
    Matcher inPackage = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    String path = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
    Path file = folder.resolve(path + (type.find() ? type.group(1) : "package-info") + ".java");
    try {
      Files.createDirectories(file.resolveSibling("."));
      return Files.writeString(file, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles sources below the folder, without annotation processors; returns the classes' folder.
   */
  public static Path compile(Path folder, String... sources) {
    Path classes = folder.resolve("classes");
    List<String> messages =
        compile(
            write(folder.resolve("java"), sources),
            List.of("-d", classes.toString(), "-proc:none", "-parameters"));
    if (!messages.isEmpty()) {
      throw new AssertionError(String.join("\n", messages));
    }
    return classes;
  }

  /** Runs javac and returns the texts of its errors and warnings. */
  public static List<String> compile(List<Path> files, List<String> options) {
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    javac(files, options, messages, new StringWriter());
    return messages.getDiagnostics().stream()
        .filter(message -> message.getKind() != Diagnostic.Kind.NOTE)
        .map(message -> message.getMessage(null))
        .toList();
  }

  /** Runs javac and returns what it prints. */
  public static String output(List<Path> files, List<String> options) {
    StringWriter output = new StringWriter();
    javac(files, options, null, output);
    return output.toString();
  }

  private static void javac(
      List<Path> files,
      List<String> options,
      @Nullable DiagnosticListener<JavaFileObject> messages,
      Writer output) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(messages, null, null)) {
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
      var _ = javac.getTask(output, manager, messages, options, null, units).call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
