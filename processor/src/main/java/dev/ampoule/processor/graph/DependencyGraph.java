package dev.ampoule.processor.graph;

import dev.ampoule.processor.graph.Resolution.Ambiguous;
import dev.ampoule.processor.graph.Resolution.Context;
import dev.ampoule.processor.graph.Resolution.Every;
import dev.ampoule.processor.graph.Resolution.Late;
import dev.ampoule.processor.graph.Resolution.Missing;
import dev.ampoule.processor.graph.Resolution.Possible;
import dev.ampoule.processor.graph.Resolution.Provided;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.AnnotationModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The providers of an application and who needs them. Checks and wiring read the same graph, so
 * that what the one accepts the other can build.
 *
 * <p>A need is met by the provider of exactly its type and qualifier, type arguments included; if
 * there is none, by a provider whose result can stand for it; and then by what its container says.
 */
public final class DependencyGraph {

  private final AppModel app;
  private final Map<PartKey, List<ProviderModel>> byType = new LinkedHashMap<>();
  private final Map<PartKey, List<ProviderModel>> bySupertype = new LinkedHashMap<>();

  private DependencyGraph(AppModel app) {
    this.app = app;
    for (ProviderModel provider : app.providers()) {
      PartKey own = PartKey.of(provider);
      add(byType, own, provider);
      provider.supertypes().stream()
          .map(type -> PartKey.of(type, provider.qualifier()))
          .filter(key -> !key.equals(own))
          .distinct()
          .forEach(key -> add(bySupertype, key, provider));
    }
  }

  private static void add(
      Map<PartKey, List<ProviderModel>> index, PartKey key, ProviderModel provider) {
    index.computeIfAbsent(key, _ -> new ArrayList<>()).add(provider);
  }

  /** The graph of an application. */
  public static DependencyGraph of(AppModel app) {
    return new DependencyGraph(app);
  }

  /** What meets a need. */
  public Resolution resolve(ParamModel need) {
    return resolve(need.type(), need.qualifier());
  }

  /** What meets the need for a type, with a qualifier or with none. */
  public Resolution resolve(TypeRef type, @Nullable AnnotationModel qualifier) {
    PartKey key = PartKey.of(type, qualifier);
    List<ProviderModel> found = byType.getOrDefault(key, bySupertype.getOrDefault(key, List.of()));
    return switch (found.size()) {
      case 0 -> withoutProvider(type, qualifier);
      case 1 -> new Provided(found.getFirst());
      default -> new Ambiguous(found);
    };
  }

  private Resolution withoutProvider(TypeRef type, @Nullable AnnotationModel qualifier) {
    Optional<Container> container = Container.of(type);
    if (container.isEmpty()) {
      return qualifier == null ? context(type) : new Missing();
    }
    TypeRef element = Container.element(type);
    return switch (container.get()) {
      case SUPPLIER, PROVIDER -> new Late(container.get(), resolve(element, qualifier));
      case OPTIONAL -> new Possible(resolve(element, qualifier));
      case LIST -> every(element, qualifier);
    };
  }

  private static Resolution context(TypeRef type) {
    return switch (type.qualifiedName()) {
      case "dev.ampoule.App" -> Context.APP;
      case "dev.ampoule.config.Config" -> Context.CONFIG;
      case "dev.ampoule.App.Builder" -> Context.BUILDER;
      case "dev.ampoule.http.Request" -> Context.REQUEST;
      case "dev.ampoule.RequestGlobals" -> Context.GLOBALS;
      default -> new Missing();
    };
  }

  /** Without a qualifier all providers count, whatever theirs is. */
  private Resolution every(TypeRef element, @Nullable AnnotationModel qualifier) {
    List<ProviderModel> found =
        app.providers().stream()
            .filter(provider -> !provider.traits().contains(MethodTrait.IMPLICIT))
            .filter(provider -> gives(provider, element, qualifier))
            .toList();
    return found.isEmpty() ? new Missing() : new Every(found);
  }

  private static boolean gives(
      ProviderModel provider, TypeRef type, @Nullable AnnotationModel qualifier) {
    @Nullable AnnotationModel own = qualifier == null ? null : provider.qualifier();
    PartKey wanted = PartKey.of(type, qualifier);
    return PartKey.of(provider.provided(), own).equals(wanted)
        || provider.supertypes().stream().anyMatch(s -> PartKey.of(s, own).equals(wanted));
  }

  /** The providers of a type that have another qualifier than the one asked for. */
  public List<ProviderModel> qualifiedOtherwise(TypeRef type) {
    return app.providers().stream()
        .filter(provider -> !provider.traits().contains(MethodTrait.IMPLICIT))
        .filter(provider -> gives(provider, type, null))
        .toList();
  }

  /**
   * What is built with its generated shell: the application's class, the blueprints, and the parts
   * in {@code uses}.
   */
  public List<BlueprintModel> blueprints() {
    return Stream.of(
            Stream.of(app.root()),
            app.blueprints().values().stream()
                .filter(blueprint -> !blueprint.type().equals(app.root().type())),
            app.parts().stream())
        .flatMap(models -> models)
        .toList();
  }

  /** The instance that a method which is not static is called on, as something that is needed. */
  public Optional<ParamModel> receiver(ProviderModel provider) {
    return provider.isStatic()
        ? Optional.empty()
        : Optional.of(ParamModel.injected("this", provider.holder(), provider.ref()));
  }

  /** What has to be there before a provider is called. */
  public List<ParamModel> needs(ProviderModel provider) {
    return Stream.concat(receiver(provider).stream(), provider.params().stream()).toList();
  }

  /** All that blueprints, advice, {@code @Configure} methods and the parts that are made need. */
  public Stream<ParamModel> allNeeds(Lifetimes lifetimes) {
    Stream<ProviderModel> made =
        Stream.of(lifetimes.eager(), lifetimes.lazy(), lifetimes.perRequest())
            .flatMap(List::stream);
    return Stream.concat(outerNeeds(), made.flatMap(provider -> needs(provider).stream()));
  }

  /** What blueprints, advice and {@code @Configure} methods need. */
  Stream<ParamModel> outerNeeds() {
    return Stream.of(
            blueprints().stream().flatMap(blueprint -> Needs.of(blueprint).stream()),
            app.advice().values().stream().flatMap(around -> around.constructor().stream()),
            app.configure().stream().flatMap(configure -> configure.params().stream()))
        .flatMap(part -> part);
  }

  /** The providers whose parts have to be there before that one is called. */
  Stream<ProviderModel> direct(ProviderModel provider) {
    return needs(provider).stream().flatMap(need -> resolve(need).direct());
  }

  /** The providers whose parts it may ask for later. */
  Stream<ProviderModel> later(ProviderModel provider) {
    return needs(provider).stream().flatMap(need -> resolve(need).later());
  }

  /** How long each part lives that anything needs, and in which order they are built. */
  public Lifetimes lifetimes() {
    return Lifetimes.of(app, this);
  }

  /** Each cycle once: providers of which each needs the next, and the last one the first. */
  public List<List<ProviderModel>> cycles() {
    List<List<ProviderModel>> cycles = new ArrayList<>();
    Set<ProviderModel> done = new LinkedHashSet<>();
    for (ProviderModel provider : app.providers()) {
      findCycles(provider, new ArrayList<>(), done, cycles);
    }
    return cycles;
  }

  private void findCycles(
      ProviderModel provider,
      List<ProviderModel> path,
      Set<ProviderModel> done,
      List<List<ProviderModel>> cycles) {
    int start = path.indexOf(provider);
    if (start >= 0) {
      cycles.add(List.copyOf(path.subList(start, path.size())));
      return;
    }
    if (done.contains(provider)) {
      return;
    }
    path.add(provider);
    direct(provider).forEach(next -> findCycles(next, path, done, cycles));
    path.removeLast();
    done.add(provider);
  }
}
