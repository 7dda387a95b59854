package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Json;
import dev.ampoule.annotation.Settings;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConfigureModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.settings.SettingsModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads blueprints, and applications: the closure of what their annotation names. */
public final class AppScanner {

  private final Questions questions;
  private final BlueprintReader blueprints;
  private final AroundReader arounds;
  private final AdvicePlaces places;
  private final ConfigureReader configures;

  public AppScanner(
      Elements elements, Types types, SourceLines lines, Function<Questions, JsonTypes> json) {
    this.questions = new Questions(elements, types, json);
    this.blueprints = new BlueprintReader(questions, lines);
    this.arounds = new AroundReader(questions);
    this.places = new AdvicePlaces(questions);
    this.configures = new ConfigureReader(questions);
  }

  /** Reads the class as a blueprint, a view or an application's root; empty if it is none. */
  public Optional<Scanned<BlueprintModel>> blueprint(String qualifiedName) {
    Findings findings = new Findings();
    TypeElement type = type(qualifiedName);
    return BlueprintReader.kind(type)
        .map(kind -> findings.scanned(blueprints.read(type, kind, findings)));
  }

  /** Reads a class that an application uses for the sake of its methods. */
  public Scanned<BlueprintModel> part(String qualifiedName) {
    Findings findings = new Findings();
    return findings.scanned(
        blueprints.read(type(qualifiedName), BlueprintModel.Kind.PART, findings));
  }

  /**
   * The classes with methods of that annotation that an application, perhaps one of another
   * compilation, can use for the sake of these: those that can be built and have nothing else.
   */
  public Set<String> parts(Collection<? extends Element> methods) {
    return methods.stream()
        .map(Element::getEnclosingElement)
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .filter(blueprints::isFreePart)
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The classes of this compilation that any application which mounts a blueprint builds for it,
   * with those that they need.
   */
  public List<ProviderModel> components(BlueprintModel blueprint) {
    Components components = new Components(questions, null, new Findings());
    components.complete(Needs.of(blueprint).stream());
    return components.found();
  }

  /** The classes that annotations mark as parts: on them, on their constructors, or for advice. */
  public List<ProviderModel> components(Collection<? extends Element> marked) {
    return components(
        marked.stream()
            .map(e -> e.getKind() == ElementKind.CONSTRUCTOR ? e.getEnclosingElement() : e)
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast)
            .flatMap(type -> arounds.adviceClass(type).or(() -> Optional.of(type)).stream()));
  }

  /** The advice of an application. */
  public List<ProviderModel> advice(AppModel app) {
    return components(
        app.advice().values().stream()
            .filter(AroundModel::throughFactory)
            .map(around -> type(around.adviceClass().qualifiedName())));
  }

  private List<ProviderModel> components(Stream<TypeElement> types) {
    ComponentReader reader = new ComponentReader(questions);
    return types
        .filter(type -> reader.isPart(type) && reader.obstacle(type).isEmpty())
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .map(type -> reader.read(type, null, false, new Findings()))
        .toList();
  }

  /**
   * Reads an application and everything that it names. What a blueprint's own scan reports is not
   * repeated here.
   */
  public Scanned<AppModel> application(String qualifiedName) {
    TypeElement type = type(qualifiedName);
    Findings findings = new Findings();
    Closure closure = new Closure(questions, blueprints, questions.packageOf(type), findings);
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    AnnotationReader annotation =
        AnnotationReader.find(type, Application.class, ref, findings).orElseThrow();
    BlueprintModel root = closure.root(type, annotation.types("uses"));
    closure.advise(root);
    List<ConfigureModel> configure = configures.read(type, findings);
    closure.complete(root, configure);
    String name = annotation.string("name");
    AppModel app =
        new AppModel(
            name.isEmpty() ? type.getSimpleName().toString() : name,
            root,
            closure.blueprints(),
            closure.parts(),
            closure.converters(),
            closure.providers(),
            closure.unbuildable(),
            closure.advice(),
            configure,
            closure.hidden(root, configure),
            annotation.bool("hostMatching"),
            annotation.bool("subdomainMatching"),
            annotation.string("defaultSubdomain"),
            ref);
    return findings.scanned(app);
  }

  /** Reads a class with {@code @Json}; empty if it is none. */
  public Optional<Scanned<JsonType>> json(String qualifiedName) {
    TypeElement type = type(qualifiedName);
    return AnnotationReader.has(type, Json.class.getName())
        ? Optional.of(json(type))
        : Optional.empty();
  }

  /** Reads a record with {@code @Settings}; empty if it is none. */
  public Optional<Scanned<SettingsModel>> settings(String qualifiedName) {
    TypeElement type = type(qualifiedName);
    if (!AnnotationReader.has(type, Settings.class.getName())) {
      return Optional.empty();
    }
    Findings findings = new Findings();
    return Optional.of(findings.scanned(new SettingsReader(questions).read(type, findings)));
  }

  private Scanned<JsonType> json(TypeElement type) {
    SourceRef ref = SourceRef.ofType(questions.binaryName(type));
    Findings findings = new Findings();
    TypeRef declared = new TypeReader(questions).read(type.asType(), ref, findings);
    new ValidatorReader(questions).of(type.asType(), type, findings);
    return findings.scanned(questions.json().read(type.asType(), declared, ref, findings));
  }

  /**
   * Looks for codecs that applications provide.
   *
   * @param types new classes: applications, and what has provider methods
   */
  public void provided(Set<String> types) {
    ProvidedCodecs codecs = new ProvidedCodecs(questions);
    types.forEach(type -> codecs.read(type(type)));
    questions.json().provided(codecs.types());
  }

  /** Reads a type of annotation that stands for advice; empty while the advice does not exist. */
  public Optional<Scanned<AroundModel>> around(String qualifiedName) {
    Findings findings = new Findings();
    return arounds
        .read(type(qualifiedName), null, findings)
        .map(around -> findings.scanned(around));
  }

  /** The type of annotation that stands for advice: the given one, or one that it contains. */
  public Optional<TypeElement> advice(TypeElement annotation) {
    return AdviceReader.isAdvice(annotation)
        ? Optional.of(annotation)
        : AdviceReader.contained(annotation).filter(AdviceReader::isAdvice);
  }

  /** Says which methods that would configure an application are not of one. */
  public Diagnostics strayConfigure(Collection<? extends Element> annotated) {
    Findings findings = new Findings();
    configures.check(annotated, findings);
    return findings.diagnostics();
  }

  /** Says which methods say in vain how long something lives. */
  public Diagnostics strayRequestScoped(Collection<? extends Element> annotated) {
    Findings findings = new Findings();
    new InjectReader(questions).checkMethods(annotated, findings);
    return findings.diagnostics();
  }

  /** Says where annotations for advice stand in vain. */
  public Diagnostics strayAdvice(TypeElement annotation, Collection<? extends Element> annotated) {
    Findings findings = new Findings();
    places.check(annotation, annotated, findings);
    return findings.diagnostics();
  }

  /** Whether a class of that name is compiled now. */
  public boolean isTaken(String qualifiedName) {
    TypeElement type = questions.elements().getTypeElement(qualifiedName);
    return type != null && questions.inThisCompilation(type);
  }

  private TypeElement type(String qualifiedName) {
    TypeElement type = questions.elements().getTypeElement(qualifiedName);
    if (type == null) {
      throw new IllegalStateException("the compiler has lost " + qualifiedName);
    }
    return type;
  }
}
