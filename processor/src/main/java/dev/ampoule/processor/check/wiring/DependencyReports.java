package dev.ampoule.processor.check.wiring;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.graph.PartKey;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with needs, each once, with the path that led to it. */
final class DependencyReports {

  private final AppModel app;
  private final DependencyGraph graph;
  private final Diagnostics diagnostics;
  private final Set<PartKey> reported = new HashSet<>();
  private final Set<SourceRef> captured = new HashSet<>();

  /** The parameter of a handler, hook or error handler that is being followed, or null. */
  private @Nullable ParamModel argument;

  DependencyReports(AppModel app, DependencyGraph graph, Diagnostics diagnostics) {
    this.app = app;
    this.graph = graph;
    this.diagnostics = diagnostics;
  }

  /** From now on needs follow from that parameter of a method; or from none. */
  void from(@Nullable ParamModel parameter) {
    argument = parameter;
  }

  void missing(ParamModel need, List<String> path) {
    if (!reported.add(PartKey.of(need))) {
      return;
    }
    TypeRef type = Container.unwrapped(need.type());
    ParamModel from = argument;
    // A handler that forgets @Body, and not the record that is in the body, is to be changed.
    ParamModel at = from == null ? need : from;
    diagnostics
        .report(Code.UNSATISFIED, "Nothing provides %s: %s.", path.getLast(), path(path))
        .why("%s", why(need, type))
        .fix("%s", fix(need, type) + (from == null || isBlueprint(type) ? "" : request(from)))
        .at(at.ref());
  }

  private static String request(ParamModel from) {
    return " Or take \"%s\" from the request, with @Body or @Query.".formatted(from.name());
  }

  private String why(ParamModel need, TypeRef type) {
    List<ProviderModel> others = graph.qualifiedOtherwise(type);
    if (!others.isEmpty()) {
      return others.stream()
          .map(
              provider ->
                  provider.display()
                      + (provider.qualifier() == null
                          ? " has no qualifier"
                          : " has the qualifier " + provider.qualifier().display()))
          .collect(Collectors.joining(", and ", "", ": that is another part."));
    }
    if (isBlueprint(type)) {
      return type.display() + " is built for its routes, and not for others to call.";
    }
    ClassTrait trait = app.unbuildable().get(type.qualifiedName());
    String provided =
        "no @Provides method of %s, or of a class that it uses, returns one".formatted(name());
    return trait == null || need.qualifier() != null
        ? provided + "."
        : provided + ", and " + type.display() + " " + trait.problem() + ".";
  }

  private String fix(ParamModel need, TypeRef type) {
    if (isBlueprint(type)) {
      return "move what both need to a class of its own.";
    }
    String qualifier = need.qualifier() == null ? "" : " " + need.qualifier().display();
    String name = need.name().equals("part") ? "create" : need.name();
    return "add \"@Provides%s static %s %s() { … }\" to %s."
        .formatted(qualifier, type.display(), name, name());
  }

  private boolean isBlueprint(TypeRef type) {
    return app.blueprints().containsKey(type.qualifiedName())
        || app.root().type().qualifiedName().equals(type.qualifiedName());
  }

  void ambiguous(ParamModel need, List<ProviderModel> providers, List<String> path) {
    if (reported.add(PartKey.of(need))) {
      diagnostics
          .report(
              Code.AMBIGUOUS,
              "%s provide %s: %s.",
              providers.stream().map(ProviderModel::display).collect(Collectors.joining(" and ")),
              path.getLast(),
              path(path))
          .why("a type has one provider, and more of them could be meant.")
          .fix(
              "remove one, or let a qualifier such as @Named tell them apart; or take a List<%s>.",
              Container.unwrapped(need.type()))
          .at(need.ref());
    }
  }

  void captured(ParamModel need, List<String> path) {
    if (captured.add(need.ref())) {
      TypeRef type = Container.unwrapped(need.type());
      String holder = path.get(Math.max(0, path.size() - 2));
      diagnostics
          .report(
              Code.CAPTURED,
              "%s belongs to one request, and %s outlives that: %s.",
              type,
              holder,
              path(path))
          .why("%s is built once, and would keep the %s of one request for all.", holder, type)
          .fix(
              "take a Supplier<%s>, and ask it in each request; or take it in the methods that a"
                  + " request calls.",
              type)
          .at(need.ref());
    }
  }

  /** A type that the wiring hands on and cannot name. */
  void hidden(ParamModel need, List<String> path) {
    TypeRef type = Container.unwrapped(need.type());
    if (app.hidden().contains(type.qualifiedName()) && reported.add(PartKey.of(need))) {
      diagnostics
          .report(
              Code.INACCESSIBLE,
              "%s cannot be named in the package of %s: %s.",
              type,
              name(),
              path(path))
          .why("the wiring, which stands beside %s, hands it on.", name())
          .fix("make %s public.", type)
          .at(need.ref());
    }
  }

  /** A class whose constructor nobody can call for the wiring. */
  void inaccessible(ProviderModel provider, ParamModel need, List<String> path) {
    TypeRef type = provider.provided();
    if (!app.hidden().contains(type.qualifiedName()) && reported.add(PartKey.of(need))) {
      diagnostics
          .report(
              Code.INACCESSIBLE,
              "The constructor of %s cannot be called from the package of %s: %s.",
              type,
              name(),
              path(path))
          .why("it is not public, and there is no generated %s_Factory beside it.", type)
          .fix(
              "make it public; or mark it with @Inject, and compile %s with Ampoule's processor;"
                  + " or provide one with @Provides.",
              type)
          .at(need.ref());
    }
  }

  private String name() {
    return app.root().type().display();
  }

  private static String path(List<String> path) {
    return String.join(" -> ", path);
  }
}
