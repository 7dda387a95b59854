package dev.ampoule.processor.check;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.graph.Resolution;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConfigureModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever the parts of an application need is provided, by one method, and can be named. */
final class DependencyCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    new Search(app, diagnostics).run();
  }

  /** One application's dependencies, followed from the blueprints. */
  private static final class Search {

    private final AppModel app;
    private final DependencyGraph graph;
    private final Diagnostics diagnostics;
    private final Set<TypeRef> reported = new HashSet<>();
    private final Set<ProviderModel> visited = new HashSet<>();

    private Search(AppModel app, Diagnostics diagnostics) {
      this.app = app;
      this.graph = DependencyGraph.of(app);
      this.diagnostics = diagnostics;
    }

    private void run() {
      for (BlueprintModel blueprint : graph.blueprints()) {
        List<String> path = new ArrayList<>(List.of(blueprint.type().display()));
        Needs.of(blueprint).forEach(need -> follow(need, path));
      }
      for (AroundModel around : app.advice().values()) {
        List<String> path = new ArrayList<>(List.of(around.adviceClass().display()));
        around.constructor().forEach(need -> follow(need, path));
      }
      for (ConfigureModel configure : app.configure()) {
        List<String> path = new ArrayList<>(List.of(name() + "." + configure.methodName()));
        configure.params().forEach(need -> follow(need, path));
      }
      for (ProviderModel provider : app.providers()) {
        visit(provider, new ArrayList<>());
      }
    }

    private void follow(ParamModel need, List<String> path) {
      path.add(need.type().display());
      switch (graph.resolve(need.type())) {
        case Resolution.Provided(ProviderModel provider) -> {
          hidden(need, path);
          visit(provider, path);
        }
        case Resolution.Ambiguous(List<ProviderModel> providers) ->
            reportAmbiguous(need, providers, path);
        case Resolution.Missing() -> reportMissing(need, path);
        case Resolution.Context _ -> {}
      }
      path.removeLast();
    }

    private void visit(ProviderModel provider, List<String> path) {
      if (visited.add(provider)) {
        List<String> longer = path.isEmpty() ? new ArrayList<>() : path;
        if (path.isEmpty()) {
          longer.add(provider.provided().display());
        }
        graph.needs(provider).forEach(need -> follow(need, longer));
      }
    }

    private void reportMissing(ParamModel need, List<String> path) {
      if (reported.add(Needs.key(need.type()))) {
        diagnostics
            .report(Code.UNSATISFIED, "Nothing provides %s: %s.", need.type(), path(path))
            .why("no @Provides method of %s, or of a class that it uses, returns one.", name())
            .fix("add \"@Provides static %s %s() { … }\" to %s.", need.type(), need.name(), name())
            .at(need.ref());
      }
    }

    private void reportAmbiguous(
        ParamModel need, List<ProviderModel> providers, List<String> path) {
      if (reported.add(Needs.key(need.type()))) {
        diagnostics
            .report(
                Code.AMBIGUOUS,
                "%s provide %s: %s.",
                providers.stream()
                    .map(p -> p.holder().display() + "." + p.methodName())
                    .collect(Collectors.joining(" and ")),
                need.type(),
                path(path))
            .why("a type has one provider, and more of them could be meant.")
            .fix("remove one, or let one return a type of its own and ask for that.")
            .at(need.ref());
      }
    }

    private void hidden(ParamModel need, List<String> path) {
      if (app.hidden().contains(need.type().qualifiedName())
          && reported.add(Needs.key(need.type()))) {
        diagnostics
            .report(
                Code.INACCESSIBLE,
                "%s cannot be named in the package of %s: %s.",
                need.type(),
                name(),
                path(path))
            .why("the wiring, which stands beside %s, hands it on.", name())
            .fix("make %s public.", need.type())
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
}
