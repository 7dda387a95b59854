package dev.ampoule.processor.check.wiring;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.graph.Resolution;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConfigureModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever the parts of an application need is provided, by one provider, and can be named. */
public final class DependencyCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    new Search(app, diagnostics).run();
  }

  /** One application's dependencies, followed from the blueprints. */
  private static final class Search {

    private final AppModel app;
    private final DependencyGraph graph;
    private final DependencyReports reports;
    private final Set<ProviderModel> visited = new HashSet<>();

    private Search(AppModel app, Diagnostics diagnostics) {
      this.app = app;
      this.graph = DependencyGraph.of(app);
      this.reports = new DependencyReports(app, graph, diagnostics);
    }

    private void run() {
      graph.blueprints().forEach(this::blueprint);
      for (AroundModel around : app.advice().values()) {
        List<String> path = new ArrayList<>(List.of(around.adviceClass().display()));
        around.constructor().forEach(need -> follow(need, path, true));
      }
      for (ConfigureModel configure : app.configure()) {
        String name = app.root().type().display() + "." + configure.methodName();
        List<String> path = new ArrayList<>(List.of(name));
        configure.params().forEach(need -> follow(need, path, true));
      }
      for (ProviderModel provider : app.providers()) {
        visit(provider, new ArrayList<>());
      }
    }

    private void blueprint(BlueprintModel blueprint) {
      boolean part = blueprint.kind() == BlueprintModel.Kind.PART;
      List<String> path = new ArrayList<>(part ? List.of() : List.of(blueprint.type().display()));
      if (!part || !app.unbuildable().containsKey(blueprint.type().qualifiedName())) {
        Needs.ofConstructor(blueprint).forEach(need -> follow(need, path, !part));
      }
      if (path.isEmpty()) {
        path.add(blueprint.type().display());
      }
      for (ParamModel need : Needs.ofMethods(blueprint)) {
        reports.from(need);
        follow(need, path, false);
        reports.from(null);
      }
    }

    /**
     * Follows a need.
     *
     * @param path who needs it, outermost first
     * @param keeps whether it is for something that lives as long as the application
     */
    private void follow(ParamModel need, List<String> path, boolean keeps) {
      path.add(name(need));
      Resolution met = graph.resolve(need);
      if (keeps && met.isRequestScoped()) {
        reports.captured(need, path);
      }
      switch (met.innermost()) {
        case Resolution.Ambiguous(List<ProviderModel> providers) ->
            reports.ambiguous(need, providers, path);
        case Resolution.Missing() -> reports.missing(need, path);
        default -> {
          reports.hidden(need, path);
          Stream.concat(met.direct(), met.later()).forEach(next -> followed(next, need, path));
        }
      }
      path.removeLast();
    }

    private void followed(ProviderModel provider, ParamModel need, List<String> path) {
      if (provider.traits().contains(MethodTrait.IMPLICIT)
          && provider.traits().contains(MethodTrait.INACCESSIBLE)) {
        reports.inaccessible(provider, need, path);
      }
      visit(provider, path);
    }

    private static String name(ParamModel need) {
      String qualifier = need.qualifier() == null ? "" : need.qualifier().display() + " ";
      return qualifier + need.type().display();
    }

    private void visit(ProviderModel provider, List<String> path) {
      if (visited.add(provider)) {
        List<String> longer = path.isEmpty() ? new ArrayList<>() : path;
        if (path.isEmpty()) {
          longer.add(provider.provided().display());
        }
        graph
            .receiver(provider)
            .filter(this::isBuilt)
            .ifPresent(need -> follow(need, longer, !provider.isRequestScoped()));
        provider.params().forEach(need -> follow(need, longer, !provider.isRequestScoped()));
      }
    }

    /** Whether there is something wrong that is not the provider's own problem. */
    private boolean isBuilt(ParamModel receiver) {
      return !(graph.resolve(receiver) instanceof Resolution.Missing)
          && Container.of(receiver.type()).isEmpty();
    }
  }
}
