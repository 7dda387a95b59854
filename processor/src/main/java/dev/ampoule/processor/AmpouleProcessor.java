package dev.ampoule.processor;

import com.google.auto.service.AutoService;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Around;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.Json;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.annotation.Route;
import dev.ampoule.annotation.Settings;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The entry of the processor: hands the annotated classes of each round on, nothing else. */
@AutoService(Processor.class)
public final class AmpouleProcessor extends AbstractProcessor {

  private static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(
          Application.class,
          Blueprint.class,
          Route.class,
          Route.All.class,
          Json.class,
          Settings.class);

  /** What stands on methods that are called on an instance, which an application uses. */
  private static final Set<Class<? extends Annotation>> MEMBERS =
      Set.of(Command.class, OnSignal.class);

  /** What stands on classes, and on their constructors, that a wiring builds. */
  private static final Set<String> MARKS =
      Set.of(
          Around.class.getName(),
          RequestScoped.class.getName(),
          "jakarta.inject.Inject",
          "jakarta.inject.Singleton");

  private @Nullable Progress progress;
  private @Nullable Rounds rounds;

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    Options options = Options.read(env.getOptions(), env.getMessager());
    progress = new Progress(env.getMessager(), options.verbose());
    rounds = new Rounds(env, progress, new Output(env));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*"); // annotations for advice are the users' own
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Options.VERBOSE);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Rounds all = rounds;
    Progress now = progress;
    if (all == null || now == null) {
      throw new IllegalStateException("init was not called");
    }
    try {
      if (round.processingOver()) {
        all.over();
      } else {
        all.round(
            annotated(round),
            round.getElementsAnnotatedWithAny(MEMBERS),
            marked(annotations, round),
            roots(round),
            all.places(annotations, round));
      }
    } catch (RuntimeException e) {
      now.failed(e);
    }
    return false;
  }

  private static Set<Element> marked(
      Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return annotations.stream()
        .filter(annotation -> MARKS.contains(annotation.getQualifiedName().toString()))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> roots(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream()
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toSet());
  }

  private static Set<String> annotated(RoundEnvironment round) {
    Set<String> types = new TreeSet<>();
    for (Class<? extends Annotation> annotation : ANNOTATIONS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (element instanceof TypeElement type) {
          types.add(type.getQualifiedName().toString());
        }
      }
    }
    return types;
  }
}
