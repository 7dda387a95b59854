package dev.ampoule.processor.compile;

import dev.ampoule.processor.AmpouleProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles sources with the processor as a user does, into folders that tests can look at: all
 * lints are on, and fail it.
 */
public final class Compilation {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Path folder;
  private final List<String> options = new ArrayList<>(List.of("--release", "25"));
  private final List<Path> classPath = new ArrayList<>();
  private final Map<String, List<String>> origins = new TreeMap<>();
  private Processor processor = new AmpouleProcessor();
  private boolean modular;

  /** A compilation that writes below a folder, which is empty. */
  public Compilation(Path folder) {
    this.folder = folder;
    lint("-Xlint:all,-processing", "-Werror", "-Xdoclint:all,-missing");
  }

  private void lint(String... flags) {
    options.addAll(List.of(flags));
  }

  /** Adds compiler options. */
  public Compilation options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds classes of another compilation. */
  public Compilation classPath(Path classes) {
    classPath.add(classes);
    return this;
  }

  /** Compiles a named module: the runtime and its dependencies are on the module path. */
  public Compilation modular() {
    modular = true;
    return this;
  }

  /** Runs another processor in the place of ours. */
  public Compilation processor(Processor replacement) {
    processor = replacement;
    return this;
  }

  /**
   * What came of a compilation.
   *
   * @param messages what the compiler said, each as one text
   * @param generated the generated files by their path
   * @param origins the names of the source files that each generated class was made from
   * @param classes the folder of the class files
   */
  public record Result(
      List<String> messages,
      Map<String, String> generated,
      Map<String, List<String>> origins,
      Path classes) {}

  /** Compiles the Java files below a folder, in the order of their names. */
  public Result folder(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles sources by their path. */
  public Result sources(Map<String, String> sources) {
    List<Path> files = new ArrayList<>();
    new TreeMap<>(sources).forEach((name, text) -> files.add(write(name, text)));
    return files(files);
  }

  private Path write(String name, String text) {
    try {
      Path file = folder.resolve("src").resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles files in this order. */
  public Result files(List<Path> files) {
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    Path generated = folder.resolve("generated");
    Path classes = folder.resolve("classes");
    try (StandardJavaFileManager manager =
        JAVAC.getStandardFileManager(messages, null, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, directory(classes));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, directory(generated));
      List<Path> libraries =
          Stream.concat(classPath.stream(), Libraries.all().stream()).distinct().toList();
      manager.setLocationFromPaths(
          modular ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, libraries);
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              null,
              new Origins(manager, origins),
              messages,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processor));
      task.call();
      return new Result(
          messages.getDiagnostics().stream().map(Compilation::text).toList(),
          read(generated),
          origins,
          classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Diagnostic<? extends JavaFileObject> message) {
    JavaFileObject source = message.getSource();
    String file = source == null ? "" : Path.of(source.getName()).getFileName() + ":";
    return file + message.getLineNumber() + ": " + message.getMessage(null);
  }

  private static List<Path> directory(Path path) throws IOException {
    return List.of(Files.createDirectories(path));
  }

  /** The Java files below a folder, by their path there. */
  public static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
