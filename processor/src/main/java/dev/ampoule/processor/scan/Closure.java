package dev.ampoule.processor.scan;

import dev.ampoule.annotation.Converter;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.graph.AdviceUses;
import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.BlueprintModel.Kind;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.ConfigureModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.scan.AnnotationReader.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Collects what an application names, directly or through its blueprints. */
final class Closure {

  private final Questions questions;
  private final BlueprintReader reader;
  private final DescriptorReader descriptors;
  private final ConverterReader converterReader;
  private final ProviderReader providerReader;
  private final ComponentReader componentReader;
  private final MountReader mountReader;
  private final AroundReader aroundReader;
  private final PackageElement from;
  private final Findings findings;

  private final Map<String, BlueprintModel> blueprints = new TreeMap<>();
  private final Map<String, ConverterModel> converters = new TreeMap<>();
  private final Map<String, BlueprintModel> parts = new LinkedHashMap<>();
  private final List<ProviderModel> providers = new ArrayList<>();
  private final Map<String, ClassTrait> unbuildable = new TreeMap<>();
  private final Map<String, AroundModel> advice = new TreeMap<>();

  Closure(Questions questions, BlueprintReader reader, PackageElement from, Findings findings) {
    this.from = from;
    this.questions = questions;
    this.reader = reader;
    this.descriptors = new DescriptorReader(questions);
    this.converterReader = new ConverterReader(questions);
    this.providerReader = new ProviderReader(questions);
    this.componentReader = new ComponentReader(questions);
    this.mountReader = new MountReader(questions);
    this.aroundReader = new AroundReader(questions);
    this.findings = findings;
  }

  /** Reads the application's class as the root, and everything below it. */
  BlueprintModel root(TypeElement type, List<Placed<TypeMirror>> uses) {
    BlueprintModel root = read(type, Kind.APPLICATION);
    List<MountModel> mounts = new ArrayList<>(root.mounts());
    provide(type);
    for (Placed<TypeMirror> used : uses) {
      if (used.value() instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element) {
        use(element, used, mounts);
      } else {
        mountReader.plain(used.value(), used.ref(), findings);
      }
    }
    follow(mounts);
    return root.withMounts(mounts);
  }

  Map<String, BlueprintModel> blueprints() {
    return Collections.unmodifiableMap(blueprints);
  }

  List<BlueprintModel> parts() {
    return List.copyOf(parts.values());
  }

  Map<String, ConverterModel> converters() {
    return Collections.unmodifiableMap(converters);
  }

  List<ProviderModel> providers() {
    return providers;
  }

  Map<String, ClassTrait> unbuildable() {
    return Collections.unmodifiableMap(unbuildable);
  }

  /** Reads what the annotations for advice stand for, on the root and on all blueprints. */
  void advise(BlueprintModel root) {
    parts(root)
        .flatMap(AdviceUses::of)
        .map(use -> use.settings().type().qualifiedName())
        .distinct()
        .flatMap(name -> Stream.ofNullable(questions.elements().getTypeElement(name)))
        .flatMap(type -> aroundReader.read(type, from, findings).stream())
        .forEach(around -> advice.put(around.annotation().qualifiedName(), around));
  }

  Map<String, AroundModel> advice() {
    return Collections.unmodifiableMap(advice);
  }

  /** Adds the parts that exist only because something needs them. */
  void complete(BlueprintModel root, List<ConfigureModel> configure) {
    Components components = new Components(questions, from, findings);
    components.provided(providers);
    Stream<ParamModel> receivers =
        providers.stream()
            .filter(provider -> !provider.isStatic())
            .map(provider -> ParamModel.injected("this", provider.holder(), provider.ref()));
    components.complete(Stream.concat(needs(root, configure), receivers));
    providers.addAll(components.found());
    unbuildable.putAll(components.unbuildable());
  }

  private Stream<ParamModel> needs(BlueprintModel root, List<ConfigureModel> configure) {
    return Stream.of(
            parts(root).flatMap(b -> Needs.of(b).stream()),
            advice.values().stream().flatMap(a -> a.constructor().stream()),
            configure.stream().flatMap(c -> c.params().stream()))
        .flatMap(params -> params);
  }

  private Stream<BlueprintModel> parts(BlueprintModel root) {
    return Stream.of(Stream.of(root), blueprints.values().stream(), parts.values().stream())
        .flatMap(models -> models);
  }

  /** The types that the wiring must name, and cannot. */
  Set<String> hidden(BlueprintModel root, List<ConfigureModel> configure) {
    Stream<TypeRef> needed = needs(root, configure).map(ParamModel::type);
    Stream<TypeRef> advising = parts(root).flatMap(AdviceUses::of).flatMap(AdviceUses::types);
    Stream<TypeRef> provided =
        providers.stream()
            .flatMap(
                p ->
                    Stream.concat(
                        Stream.of(p.provided(), p.holder()),
                        p.params().stream().map(ParamModel::type)));
    return Stream.of(needed, provided, advising)
        .flatMap(types -> types)
        .map(Container::unwrapped)
        .map(TypeRef::qualifiedName)
        .filter(this::isHidden)
        .collect(Collectors.toSet());
  }

  private boolean isHidden(String name) {
    TypeElement type = questions.elements().getTypeElement(name);
    return type != null && !questions.accessibleFrom(type, from);
  }

  private BlueprintModel read(TypeElement type, Kind kind) {
    Findings own = new Findings();
    BlueprintModel model = reader.read(type, kind, own);
    findings.missing(own.scanned(model).missing());
    return model;
  }

  private void use(TypeElement type, Placed<TypeMirror> used, List<MountModel> mounts) {
    boolean takesPart = provide(type);
    boolean codec = questions.asSuper(type.asType(), Names.JSON_CODEC) != null;
    if (codec || InjectReader.isMarked(type)) {
      build(type, used.ref());
      takesPart = true;
    }
    if (AnnotationReader.has(type, Converter.class.getName())) {
      converterReader.read(type, from, findings).ifPresent(c -> convert(c, used.ref()));
      takesPart = true;
    }
    if (reader.isPart(type)) {
      part(type, used.ref());
      takesPart = true;
    }
    Optional<Kind> kind = BlueprintReader.kind(type);
    if (kind.isPresent() && kind.get() == Kind.VIEW) {
      mounts.add(mountReader.plain(used.value(), used.ref(), findings));
    } else if (kind.isPresent()) {
      findings
          .diagnostics()
          .report(Code.USELESS_USE, "Blueprint %s stands in \"uses\".", type.getSimpleName())
          .why("\"uses\" is for classes without a prefix of their own: they are not mounted.")
          .fix("name it in \"blueprints\" instead.")
          .at(used.ref());
    } else if (!takesPart) {
      findings
          .diagnostics()
          .report(Code.USELESS_USE, "%s brings nothing to the application.", type.getSimpleName())
          .why(
              "\"uses\" names converters, views with @Route, JSON codecs, and classes with"
                  + " @Provides, @OnSignal or @Command methods.")
          .fix("annotate the class or a method of it, or remove it from \"uses\".")
          .at(used.ref());
    }
  }

  /** Adds a class that is a part because the application names it. */
  private void build(TypeElement type, SourceRef ref) {
    Optional<ClassTrait> obstacle = componentReader.obstacle(type);
    if (obstacle.isEmpty()) {
      providers.add(componentReader.read(type, from, false, findings));
      return;
    }
    findings
        .diagnostics()
        .report(
            Code.PROVIDER,
            "%s cannot be built: it %s.",
            type.getSimpleName(),
            obstacle.get().problem())
        .why("the wiring calls its one constructor.")
        .fix("make it a class that is not abstract, with one constructor, or with one @Inject.")
        .at(ref);
  }

  /** Adds a class that is built for its methods. */
  private void part(TypeElement type, SourceRef ref) {
    Optional<BlueprintModel> part =
        questions.inThisCompilation(type)
            ? Optional.of(read(type, Kind.PART))
            : descriptors.read(type, Kind.PART, ref, findings);
    part.ifPresent(model -> parts.putIfAbsent(model.type().qualifiedName(), model));
  }

  private void convert(ConverterModel converter, SourceRef ref) {
    ConverterModel other = converters.putIfAbsent(converter.name(), converter);
    if (other != null) {
      findings
          .diagnostics()
          .report(
              Code.DUPLICATE_CONVERTER,
              "Converter \"%s\" is both %s and %s.",
              converter.name(),
              other.type(),
              converter.type())
          .why("a rule names a converter, so that a name means one class.")
          .fix("give one of them another name, and use that in its rules.")
          .at(ref);
    }
  }

  /** Adds the providers of a class; whether there are any. */
  private boolean provide(TypeElement type) {
    List<ProviderModel> found = providerReader.read(type, from, findings);
    providers.addAll(found);
    return !found.isEmpty();
  }

  private void follow(List<MountModel> mounts) {
    for (MountModel mount : mounts) {
      String name = mount.blueprint().qualifiedName();
      TypeElement type = questions.elements().getTypeElement(name);
      if (type != null && !blueprints.containsKey(name)) {
        mounted(type, mount)
            .ifPresent(
                blueprint -> {
                  blueprints.put(name, blueprint);
                  provide(type);
                  follow(blueprint.mounts());
                });
      }
    }
  }

  private Optional<BlueprintModel> mounted(TypeElement type, MountModel mount) {
    Optional<Kind> kind = BlueprintReader.kind(type);
    if (kind.isEmpty() || kind.get() == Kind.APPLICATION) {
      findings
          .diagnostics()
          .report(Code.NOT_A_BLUEPRINT, "%s is no blueprint.", mount.blueprint())
          .why("what is mounted is a class with @Blueprint, or a view with @Route.")
          .fix(
              kind.isEmpty()
                  ? "annotate %s with @Blueprint."
                  : "annotate %s with @Blueprint instead of @Application.",
              mount.blueprint())
          .at(mount.ref());
      return Optional.empty();
    }
    return questions.inThisCompilation(type)
        ? Optional.of(read(type, kind.get()))
        : descriptors.read(type, kind.get(), mount.ref(), findings);
  }
}
