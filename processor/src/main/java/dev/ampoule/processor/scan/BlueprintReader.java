package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Route;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.BlueprintModel.Kind;
import dev.ampoule.processor.model.BlueprintModel.Origin;
import dev.ampoule.processor.model.CommandModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.HookModel;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads a class with routes, hooks and error handlers. */
final class BlueprintReader {

  private final Questions questions;
  private final SourceLines lines;
  private final TypeReader types;
  private final ClassReader classes;
  private final MethodReader methods;
  private final HandlerReader handlers;
  private final ViewReader views;
  private final HookReader hooks;
  private final ErrorHandlerReader errorHandlers;
  private final CommandReader commands;
  private final AdviceReader advice;
  private final MountReader mounts;
  private final ForeignReader foreign;
  private final InjectReader injects;

  BlueprintReader(Questions questions, SourceLines lines) {
    this.lines = lines;
    this.questions = questions;
    this.types = new TypeReader(questions);
    this.classes = new ClassReader(questions);
    this.methods = new MethodReader(questions);
    this.handlers = new HandlerReader(questions);
    this.views = new ViewReader(questions);
    this.hooks = new HookReader(questions);
    this.errorHandlers = new ErrorHandlerReader(questions);
    this.commands = new CommandReader(questions);
    this.advice = new AdviceReader(questions);
    this.mounts = new MountReader(questions);
    this.foreign = new ForeignReader(questions);
    this.injects = new InjectReader(questions);
  }

  /** What the class is annotated as, or empty if it is none of these. */
  static Optional<Kind> kind(TypeElement type) {
    if (AnnotationReader.has(type, Application.class.getName())) {
      return Optional.of(Kind.APPLICATION);
    }
    if (AnnotationReader.has(type, Blueprint.class.getName())) {
      return Optional.of(Kind.BLUEPRINT);
    }
    return AnnotationReader.has(type, Route.class.getName())
        ? Optional.of(Kind.VIEW)
        : Optional.empty();
  }

  /** Whether a class that is annotated as nothing has, or inherits, methods that take part. */
  boolean isPart(TypeElement type) {
    return kind(type).isEmpty() && !methods.read(type, BlueprintReader::takesPart).isEmpty();
  }

  /**
   * Whether a class is a part before any application says so: it can be built, and has no method
   * that only a request calls. A superclass of a blueprint may be something else.
   */
  boolean isFreePart(TypeElement type) {
    return isPart(type)
        && classes.canBeBuilt(type)
        && methods.read(type, BlueprintReader::takesPart).stream()
            .allMatch(
                method ->
                    HookReader.isListener(method.element())
                        || CommandReader.isCommand(method.element()));
  }

  /** Reads the class as what it is annotated as. */
  BlueprintModel read(TypeElement type, Kind kind, Findings findings) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    Optional<AnnotationReader> annotation =
        switch (kind) {
          case APPLICATION -> AnnotationReader.find(type, Application.class, ref, findings);
          case BLUEPRINT -> AnnotationReader.find(type, Blueprint.class, ref, findings);
          case VIEW, PART -> Optional.empty();
        };
    String urlPrefix = annotation.map(a -> a.string("urlPrefix")).orElse("");
    String subdomain = annotation.map(a -> a.string("subdomain")).orElse("");
    List<MountModel> mounted = annotation.map(a -> mounts.read(a, findings)).orElse(List.of());
    Set<String> outer = new HashSet<>(VariableNames.ofPath(urlPrefix));
    outer.addAll(VariableNames.ofDomain(subdomain));
    foreign.read(type, ref, findings);
    injects.check(type, ref, findings);
    injects.refuseRequestScope(type, ref, findings);
    ConstantNames names = new ConstantNames(name -> questions.isClassBeside(type, name));
    List<HandlerModel> routed = new ArrayList<>(views.read(type, ref, outer, names, findings));
    List<HookModel> hooked = new ArrayList<>();
    List<ErrorHandlerModel> handling = new ArrayList<>();
    List<CommandModel> commanded = new ArrayList<>();
    for (Method method : methods.read(type, BlueprintReader::takesPart)) {
      if (RouteReader.isRouted(method.element())) {
        routed.addAll(handlers.read(method, outer, names, findings));
      }
      hooked.addAll(hooks.read(method, names, findings));
      errorHandlers.read(method, names, findings).ifPresent(handling::add);
      commands.read(method, names, findings).ifPresent(commanded::add);
    }
    return new BlueprintModel(
        kind,
        types.read(type),
        kind == Kind.BLUEPRINT ? name(type, annotation) : "",
        urlPrefix,
        subdomain,
        classes.constructor(type, findings),
        routed,
        hooked,
        handling,
        commanded,
        annotation.map(BlueprintReader::cliGroup).orElse(""),
        advice.read(type, ref, findings),
        mounted,
        Origin.SOURCE,
        classes.traits(type),
        questions.doc(type),
        places(type, ref),
        ref);
  }

  /** Where the class and the methods that take part are declared, as far as that is known. */
  private Map<String, String> places(TypeElement type, SourceRef ref) {
    Map<String, String> places = new TreeMap<>();
    places.put(BlueprintModel.placeKey(ref), lines.of(type));
    boolean view = RouteReader.isRouted(type);
    for (Method method :
        methods.read(type, m -> takesPart(m) || (view && ViewReader.isViewMethod(m)))) {
      places.put(BlueprintModel.placeKey(method.ref()), lines.of(method.element()));
    }
    places.values().removeIf(String::isEmpty);
    return places;
  }

  private static boolean takesPart(ExecutableElement method) {
    return RouteReader.isRouted(method)
        || HookReader.isHook(method)
        || ErrorHandlerReader.isErrorHandler(method)
        || CommandReader.isCommand(method);
  }

  private static String cliGroup(AnnotationReader annotation) {
    if (!annotation.has("cliGroup")) {
      return "";
    }
    String group = annotation.string("cliGroup");
    return group.isEmpty() ? BlueprintModel.NO_GROUP : group;
  }

  private static String name(TypeElement type, Optional<AnnotationReader> annotation) {
    String name = annotation.map(a -> a.string("name")).orElse("");
    return name.isEmpty() ? ViewReader.decapitalised(type.getSimpleName().toString()) : name;
  }
}
