package dev.ampoule.processor.graph;

import dev.ampoule.processor.graph.Resolution.Ambiguous;
import dev.ampoule.processor.graph.Resolution.Context;
import dev.ampoule.processor.graph.Resolution.Missing;
import dev.ampoule.processor.graph.Resolution.Provided;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HolderModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The providers of an application and who needs them. Checks and wiring read the same graph, so
 * that what the one accepts the other can build.
 *
 * <p>A need is met by the provider of exactly its type, type arguments included; if there is none,
 * by a provider whose result can stand for it.
 */
public final class DependencyGraph {

  private static final Set<String> ASKED_FOR =
      Set.of(
          "dev.ampoule.Extension",
          "dev.ampoule.health.HealthCheck",
          "dev.ampoule.validation.ConstraintCheck",
          "dev.ampoule.validation.MessageSource",
          "dev.ampoule.validation.ValidationSettings");

  private final AppModel app;
  private final Map<TypeRef, List<ProviderModel>> byType = new LinkedHashMap<>();
  private final Map<TypeRef, List<ProviderModel>> bySupertype = new LinkedHashMap<>();

  private DependencyGraph(AppModel app) {
    this.app = app;
    for (ProviderModel provider : app.providers()) {
      add(byType, provider.provided(), provider);
      provider.supertypes().stream()
          .filter(type -> !Needs.key(type).equals(Needs.key(provider.provided())))
          .forEach(type -> add(bySupertype, type, provider));
    }
  }

  private static void add(
      Map<TypeRef, List<ProviderModel>> index, TypeRef type, ProviderModel provider) {
    index.computeIfAbsent(Needs.key(type), key -> new ArrayList<>()).add(provider);
  }

  /** The graph of an application. */
  public static DependencyGraph of(AppModel app) {
    return new DependencyGraph(app);
  }

  /** What meets the need for a type. */
  public Resolution resolve(TypeRef type) {
    TypeRef key = Needs.key(type);
    List<ProviderModel> found = byType.getOrDefault(key, bySupertype.getOrDefault(key, List.of()));
    return switch (found.size()) {
      case 0 ->
          switch (type.qualifiedName()) {
            case "dev.ampoule.App" -> Context.APP;
            case "dev.ampoule.Config" -> Context.CONFIG;
            case "dev.ampoule.App.Builder" -> Context.BUILDER;
            default -> new Missing();
          };
      case 1 -> new Provided(found.getFirst());
      default -> new Ambiguous(found);
    };
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

  /** The class whose instance an instance method is called on; empty for a static one. */
  public Optional<HolderModel> holder(ProviderModel provider) {
    return provider.isStatic()
        ? Optional.empty()
        : app.holders().stream()
            .filter(holder -> holder.type().equals(provider.holder()))
            .findFirst();
  }

  /** What has to be there before a provider is called. */
  public List<ParamModel> needs(ProviderModel provider) {
    List<ParamModel> ofHolder = holder(provider).map(HolderModel::constructor).orElse(List.of());
    return Stream.concat(ofHolder.stream(), provider.params().stream()).toList();
  }

  /**
   * The providers to call, each after the ones that it needs: those that a blueprint, advice or a
   * {@code @Configure} method needs, all whose result is to be closed, and all that the runtime has
   * a use for. On a cycle the order is of no use.
   */
  public List<ProviderModel> order() {
    SequencedSet<ProviderModel> done = new LinkedHashSet<>();
    Set<ProviderModel> open = new LinkedHashSet<>();
    Stream<ProviderModel> needed =
        blueprints().stream().flatMap(blueprint -> providers(Needs.of(blueprint)));
    Stream<ProviderModel> advising =
        app.advice().values().stream().flatMap(around -> providers(around.constructor()));
    Stream<ProviderModel> configuring =
        app.configure().stream().flatMap(configure -> providers(configure.params()));
    Set<ProviderModel> roots = new LinkedHashSet<>();
    Stream.of(needed, advising, configuring).flatMap(part -> part).forEach(roots::add);
    app.providers().stream().filter(DependencyGraph::isAskedFor).forEach(roots::add);
    app.providers().stream()
        .filter(roots::contains)
        .forEach(provider -> visit(provider, open, done));
    return List.copyOf(done);
  }

  /** Whether the runtime itself has a use for the result. */
  private static boolean isAskedFor(ProviderModel provider) {
    return provider.closeable()
        || provider.codecOf().isPresent()
        || provider.supertypes().stream()
            .anyMatch(type -> ASKED_FOR.contains(type.qualifiedName()));
  }

  private void visit(ProviderModel provider, Set<ProviderModel> open, Set<ProviderModel> done) {
    if (done.contains(provider) || !open.add(provider)) {
      return;
    }
    providers(needs(provider)).forEach(next -> visit(next, open, done));
    open.remove(provider);
    done.add(provider);
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
    providers(needs(provider)).forEach(next -> findCycles(next, path, done, cycles));
    path.removeLast();
    done.add(provider);
  }

  private Stream<ProviderModel> providers(List<ParamModel> params) {
    return params.stream()
        .map(param -> resolve(param.type()))
        .filter(Provided.class::isInstance)
        .map(resolution -> ((Provided) resolution).provider());
  }
}
