package dev.ampoule.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in a folder with the real javac and, unless told otherwise, our processor. */
public final class JavaSources {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^[\\w @().\"]*?\\b(?:class|record|interface|enum|module) ([\\w.]+)");

  private final Path folder;
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private boolean processed = true;

  /** Sources that are written to and compiled in this folder. */
  public JavaSources(Path folder) {
    this.folder = folder;
  }

  /** What the compiler said, and where it wrote to. */
  public record Result(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes) {

    /** Errors and warnings as {@code Notes.java:8:14: error: message}, in the order of javac. */
    public List<String> messages() {
      return diagnostics.stream()
          .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
          .map(Result::text)
          .toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> d) {
      String kind = d.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
      String place =
          d.getSource() == null
              ? ""
              : "%s:%d:%d: "
                  .formatted(
                      Path.of(d.getSource().toUri()).getFileName(),
                      d.getLineNumber(),
                      d.getColumnNumber());
      return place + kind + ": " + d.getMessage(Locale.ROOT);
    }
  }

  /** Adds classes that were compiled before. */
  public JavaSources with(Path classes) {
    classPath.add(classes);
    return this;
  }

  /** Adds options of javac. */
  public JavaSources options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Compiles without the processor. */
  public JavaSources unprocessed() {
    processed = false;
    return this;
  }

  /** Compiles these files; each is named after its package and its first type. */
  public Result compile(List<String> sources) {
    try {
      List<Path> files = new ArrayList<>();
      for (String source : sources) {
        Path file = folder.resolve("src").resolve(path(source));
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source));
      }
      return compileFiles(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles these files. */
  public Result compile(String... sources) {
    return compile(List.of(sources));
  }

  private Result compileFiles(List<Path> files) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString(), "-classpath", classPath()));
    all.add(processed ? "-proc:full" : "-proc:none");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(collector, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, manager, collector, all, null, manager.getJavaFileObjectsFromPaths(files));
      if (processed) {
        task.setProcessors(List.of(new AmpouleProcessor()));
      }
      task.call();
    }
    return new Result(collector.getDiagnostics(), classes);
  }

  private String classPath() {
    Stream<String> before = classPath.stream().map(Path::toString);
    return String.join(
        File.pathSeparator,
        Stream.concat(before, Stream.of(System.getProperty("java.class.path"))).toList());
  }

  private static String path(String source) {
    Matcher name = TYPE.matcher(source);
    if (!name.find()) {
      throw new IllegalArgumentException("no type in:\n" + source);
    }
    if (name.group().contains("module ")) {
      return "module-info.java";
    }
    Matcher packageName = PACKAGE.matcher(source);
    String folder = packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "";
    return folder + name.group(1) + ".java";
  }
}
