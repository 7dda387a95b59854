package dev.ampoule.processor.scan;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.scan.json.JsonScanner;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Scans sources in a real compilation. */
public final class Scans {

  private static final String JSON = "@dev.ampoule.annotation.Json ";
  private static final Pattern NOTES =
      Pattern.compile("(?:sealed )?(?:record|class|enum|interface) Notes\\b");

  /** What the scan makes of the class {@code Notes} in a source file. */
  static Scanned<BlueprintModel> notes(String source) {
    return scan(source, scanner -> scanner.blueprint("Notes").orElseThrow());
  }

  /** What the scan makes of the class {@code Notes}, annotated with {@code @Json}, as JSON. */
  public static Scanned<JsonType> json(String source) {
    String annotated =
        source.contains("annotation.Json(")
            ? source
            : NOTES.matcher(source).replaceFirst(JSON + "$0");
    return scan(annotated, scanner -> scanner.json("Notes").orElseThrow());
  }

  private static <T> T scan(String source, Function<AppScanner, T> question) {
    List<T> answers = new ArrayList<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Notes.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavaCompiler.CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                diagnostic -> {},
                List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
                null,
                List.of(file));
    task.setProcessors(List.of(new Asking<>(question, answers)));
    task.call();
    return answers.getFirst();
  }

  /** A processor that asks one question in the first round. */
  private static final class Asking<T> extends AbstractProcessor {

    private final Function<AppScanner, T> question;
    private final List<T> answers;

    private Asking(Function<AppScanner, T> question, List<T> answers) {
      this.question = question;
      this.answers = answers;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!round.processingOver()) {
        answers.add(
            question.apply(
                new AppScanner(
                    processingEnv.getElementUtils(),
                    processingEnv.getTypeUtils(),
                    SourceLines.of(processingEnv),
                    JsonScanner::new)));
      }
      return false;
    }
  }

  private Scans() {}
}
