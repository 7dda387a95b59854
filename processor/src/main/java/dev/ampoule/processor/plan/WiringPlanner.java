package dev.ampoule.processor.plan;

import dev.ampoule.processor.check.CheckedApp;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.graph.Resolution;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.HolderModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans the wiring: providers that are needed, each after the ones that it needs itself, then the
 * converters, then advice, then the blueprints; at the end the methods that configure.
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
    private final Map<ProviderModel, String> provided = new LinkedHashMap<>();
    private final Map<TypeRef, String> held = new LinkedHashMap<>();
    private final List<WiringPlan.Step> steps = new ArrayList<>();

    private Planning(AppModel app) {
      this.app = app;
      this.graph = DependencyGraph.of(app);
    }

    private WiringPlan plan() {
      // Fields get their names before variables do: the dispatcher reads them.
      Map<String, String> fields = new LinkedHashMap<>();
      graph.blueprints().forEach(b -> fields.put(b.type().qualifiedName(), claim(b.type())));
      app.converters().values().forEach(c -> fields.put(c.type().qualifiedName(), claim(c.type())));
      app.advice()
          .values()
          .forEach(a -> fields.put(a.adviceClass().qualifiedName(), claim(a.adviceClass())));

      graph.order().forEach(this::provide);
      Stream<WiringPlan.Step> converters =
          app.converters().values().stream()
              .map(c -> new WiringPlan.Convert(field(fields, c.type()), c));
      Stream<WiringPlan.Step> advice =
          app.advice().values().stream()
              .map(
                  a ->
                      new WiringPlan.Advise(
                          field(fields, a.adviceClass()), a, values(a.constructor())));
      Stream<WiringPlan.Step> blueprints =
          graph.blueprints().stream()
              .map(b -> new WiringPlan.Route(field(fields, b.type()), b, values(Needs.of(b))));
      Stream<WiringPlan.Step> configuring =
          app.configure().stream()
              .map(c -> new WiringPlan.Configure(c, app.root().type(), values(c.params())));
      Stream.of(converters, advice, blueprints, configuring)
          .flatMap(part -> part)
          .forEach(steps::add);
      return new WiringPlan(app.root().type(), steps);
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

    private void provide(ProviderModel provider) {
      String receiver = graph.holder(provider).map(this::hold).orElse("");
      List<Value> arguments = values(provider.params());
      String name =
          provider.isConstructor() || provider.traits().contains(MethodTrait.FILLS_SETTINGS)
              ? claim(provider.provided())
              : names.claim(provider.methodName());
      provided.put(provider, name);
      steps.add(new WiringPlan.Provide(name, provider, receiver, arguments));
    }

    private String hold(HolderModel holder) {
      String known = held.get(holder.type());
      if (known != null) {
        return known;
      }
      String name = claim(holder.type());
      held.put(holder.type(), name);
      steps.add(new WiringPlan.Hold(name, holder.type(), values(holder.constructor())));
      return name;
    }

    private List<Value> values(List<ParamModel> params) {
      return params.stream().map(this::value).toList();
    }

    private Value value(ParamModel param) {
      return switch (graph.resolve(param.type())) {
        case Resolution.Provided(ProviderModel provider) -> {
          String name = provided.get(provider);
          if (name == null) {
            throw new IllegalStateException(param.name() + " is needed before it is provided");
          }
          yield new Value.Built(name);
        }
        case Resolution.Context kind -> new Value.Given(kind);
        case Resolution.Missing _, Resolution.Ambiguous _ ->
            throw new IllegalStateException("nothing provides " + param.type());
      };
    }
  }
}
