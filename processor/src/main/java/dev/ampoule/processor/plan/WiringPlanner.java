package dev.ampoule.processor.plan;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.graph.Lifetimes;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.AroundModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan.Step;
import dev.ampoule.processor.plan.WiringPlan.Time;
import dev.ampoule.processor.plan.WiringPlan.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans the wiring: first what is made later, of which there are only suppliers; then the providers
 * that are needed, each after the ones that it needs itself; then the converters, advice and the
 * blueprints; at the end the methods that configure.
 */
public final class WiringPlanner {

  /** The plan of an application without errors. */
  public WiringPlan plan(CheckedApp checked) {
    return new Planning(checked.app()).plan();
  }

  /** The plan of one application while it grows. */
  private static final class Planning {

    private final AppModel app;
    private final DependencyGraph graph;
    private final Names names = Names.scope().reserve(Set.of("context", "wire"));
    private final Lifetimes lifetimes;
    private final PartNames parts;
    private final ValuePlanner values;
    private final List<Step> steps = new ArrayList<>();

    private Planning(AppModel app) {
      this.app = app;
      this.graph = DependencyGraph.of(app);
      this.lifetimes = graph.lifetimes();
      this.parts = new PartNames(graph, lifetimes);
      this.values = new ValuePlanner(graph, parts);
      names.reserve(HiddenPackages.of(types().toList()));
    }

    /** Every type whose code, or code beside it, the wiring calls. */
    private Stream<TypeRef> types() {
      Stream<TypeRef> providers =
          Stream.of(lifetimes.lazy(), lifetimes.perRequest(), lifetimes.eager())
              .flatMap(List::stream)
              .flatMap(provider -> Stream.of(provider.holder(), provider.provided()));
      return Stream.of(
              providers,
              graph.blueprints().stream().map(BlueprintModel::type),
              app.parts().stream().map(BlueprintModel::type),
              app.converters().values().stream().map(ConverterModel::type),
              app.advice().values().stream().map(AroundModel::adviceClass))
          .flatMap(part -> part);
    }

    private WiringPlan plan() {
      // Fields get their names before variables do: the dispatcher reads them.
      Map<String, String> fields = new LinkedHashMap<>();
      graph.blueprints().stream()
          .filter(b -> b.kind() != BlueprintModel.Kind.PART)
          .forEach(b -> fields.put(b.type().qualifiedName(), claim(b.type())));
      app.parts()
          .forEach(p -> fields.put(p.type().qualifiedName(), names.claim(methods(p.type()))));
      app.converters().values().forEach(c -> fields.put(c.type().qualifiedName(), claim(c.type())));
      app.advice()
          .values()
          .forEach(a -> fields.put(a.adviceClass().qualifiedName(), claim(a.adviceClass())));

      name(lifetimes.lazy(), Time.FIRST_USE);
      name(lifetimes.perRequest(), Time.REQUEST);
      name(lifetimes.eager(), Time.START);
      Stream.of(lifetimes.lazy(), lifetimes.perRequest(), lifetimes.eager())
          .flatMap(List::stream)
          .forEach(this::provide);
      Stream<Step> converters =
          app.converters().values().stream()
              .map(c -> new WiringPlan.Convert(field(fields, c.type()), c));
      Stream<Step> advice =
          app.advice().values().stream()
              .map(
                  a ->
                      new WiringPlan.Advise(
                          field(fields, a.adviceClass()), a, values.of(a.constructor())));
      Stream<Step> blueprints =
          graph.blueprints().stream()
              .map(b -> new WiringPlan.Route(field(fields, b.type()), b, arguments(b)));
      Stream<Step> configuring =
          app.configure().stream()
              .map(c -> new WiringPlan.Configure(c, app.root().type(), values.of(c.params())));
      Stream.of(converters, advice, blueprints, configuring)
          .flatMap(part -> part)
          .forEach(steps::add);
      return new WiringPlan(app.root().type(), steps);
    }

    /** What the constructor takes is there; what methods take is asked for in each call. */
    private List<Value> arguments(BlueprintModel blueprint) {
      return Stream.concat(
              values.of(Needs.ofConstructor(blueprint)).stream(),
              Needs.ofMethods(blueprint).stream().map(values::supplier))
          .toList();
    }

    private static String field(Map<String, String> fields, TypeRef type) {
      String field = fields.get(type.qualifiedName());
      if (field == null) {
        throw new IllegalStateException("no field for " + type);
      }
      return field;
    }

    private String claim(TypeRef type) {
      return names.claim(Names.variable(type.simpleNames().getLast()));
    }

    /** The name of what calls the methods of a part, which has its own name. */
    private static String methods(TypeRef part) {
      return Names.variable(part.simpleNames().getLast()) + "Methods";
    }

    private void name(List<ProviderModel> providers, Time time) {
      for (ProviderModel provider : providers) {
        String wanted =
            provider.isConstructor() || provider.traits().contains(MethodTrait.FILLS_SETTINGS)
                ? Names.variable(provider.provided().simpleNames().getLast())
                : provider.methodName();
        parts.add(provider, time, names.claim(wanted));
      }
    }

    private void provide(ProviderModel provider) {
      PartNames.Part part = parts.of(provider);
      List<Value> receiver = values.of(graph.receiver(provider).stream().toList());
      steps.add(
          new WiringPlan.Provide(
              part.name(),
              provider,
              part.type(),
              part.time(),
              receiver.stream().findFirst(),
              values.of(provider.params())));
      for (TypeRef other : part.others()) {
        String name = claim(other);
        parts.alias(provider, other, name);
        steps.add(new WiringPlan.Alias(name, provider, other, new Value.Built(part.name())));
      }
    }
  }
}
