package dev.ampoule.processor.plan;

import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.graph.Resolution;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan.Time;
import dev.ampoule.processor.plan.WiringPlan.Value;
import java.util.List;

/** Plans what is given for each need. */
final class ValuePlanner {

  private final DependencyGraph graph;
  private final PartNames parts;

  ValuePlanner(DependencyGraph graph, PartNames parts) {
    this.graph = graph;
    this.parts = parts;
  }

  /** What is given for needs, in order. */
  List<Value> of(List<ParamModel> needs) {
    return needs.stream().map(need -> value(graph.resolve(need), need.type())).toList();
  }

  /** What is given for a need that is met anew in each call: a supplier. */
  Value supplier(ParamModel need) {
    Resolution met = graph.resolve(need);
    return met instanceof Resolution.Late
        ? value(met, need.type())
        : supplier(Container.SUPPLIER, met, need.type());
  }

  private Value value(Resolution met, TypeRef type) {
    return switch (met) {
      case Resolution.Provided(ProviderModel provider) -> part(provider, type);
      case Resolution.Context kind -> new Value.Given(kind);
      case Resolution.Late(Container container, Resolution part) ->
          supplier(container, part, Container.element(type));
      case Resolution.Possible(Resolution.Missing()) -> new Value.Possible(List.of());
      case Resolution.Possible(Resolution part) ->
          new Value.Possible(List.of(value(part, Container.element(type))));
      case Resolution.Every(List<ProviderModel> providers) ->
          new Value.Every(
              providers.stream().map(provider -> part(provider, provider.provided())).toList());
      case Resolution.Missing _, Resolution.Ambiguous _ ->
          throw new IllegalStateException("nothing provides " + type);
    };
  }

  private Value part(ProviderModel provider, TypeRef type) {
    return parts.of(provider).time() == Time.START
        ? new Value.Built(parts.name(provider, type))
        : new Value.Got(parts.of(provider).name());
  }

  private Value supplier(Container container, Resolution met, TypeRef type) {
    if (container == Container.SUPPLIER
        && met instanceof Resolution.Provided(ProviderModel provider)
        && parts.of(provider).time() != Time.START
        && parts.isExactly(provider, type)) {
      return new Value.Built(parts.of(provider).name());
    }
    Value value = value(met, type);
    return container == Container.PROVIDER || value.changes()
        ? new Value.Computed(value)
        : new Value.Supplied(value);
  }
}
