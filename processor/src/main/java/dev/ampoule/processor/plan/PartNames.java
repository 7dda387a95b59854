package dev.ampoule.processor.plan;

import dev.ampoule.processor.graph.Container;
import dev.ampoule.processor.graph.DependencyGraph;
import dev.ampoule.processor.graph.Lifetimes;
import dev.ampoule.processor.graph.Needs;
import dev.ampoule.processor.graph.Resolution;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan.Time;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of parts, and their types: a part that everybody needs as an interface is held as
 * that, so that anything can replace it which is one.
 */
final class PartNames {

  private final Map<ProviderModel, Map<TypeRef, TypeRef>> neededAs = new LinkedHashMap<>();
  private final Map<ProviderModel, Part> parts = new HashMap<>();
  private final Map<ProviderModel, Map<TypeRef, String>> aliases = new HashMap<>();

  PartNames(DependencyGraph graph, Lifetimes lifetimes) {
    graph.allNeeds(lifetimes).forEach(need -> note(need.type(), graph.resolve(need)));
  }

  /**
   * A part.
   *
   * @param name its variable, or that of its supplier
   * @param type the type of the variable, or of what its supplier gives
   * @param time when it is made
   * @param others the other types that it is needed as, for each of which there is a variable
   */
  record Part(String name, TypeRef type, Time time, List<TypeRef> others) {}

  private void note(TypeRef type, Resolution met) {
    switch (met) {
      case Resolution.Provided(ProviderModel provider) -> note(provider, type);
      case Resolution.Late(Container _, Resolution part) -> note(Container.element(type), part);
      case Resolution.Possible(Resolution part) -> note(Container.element(type), part);
      case Resolution.Every(List<ProviderModel> providers) ->
          providers.forEach(provider -> note(provider, provider.provided()));
      case Resolution.Context _, Resolution.Missing _, Resolution.Ambiguous _ -> {}
    }
  }

  private void note(ProviderModel provider, TypeRef type) {
    neededAs
        .computeIfAbsent(provider, _ -> new LinkedHashMap<>())
        .putIfAbsent(Needs.key(type), type);
  }

  void add(ProviderModel provider, Time time, String name) {
    TypeRef own = provider.provided();
    Map<TypeRef, TypeRef> types = neededAs.getOrDefault(provider, Map.of());
    boolean asOther =
        types.size() == 1 && !types.containsKey(Needs.key(own)) && provider.codecOf().isEmpty();
    TypeRef type = asOther ? types.values().iterator().next() : own;
    List<TypeRef> others =
        time != Time.START
            ? List.of()
            : types.values().stream()
                .filter(other -> !Needs.key(other).equals(Needs.key(type)))
                .toList();
    parts.put(provider, new Part(name, type, time, others));
  }

  void alias(ProviderModel provider, TypeRef type, String name) {
    aliases.computeIfAbsent(provider, _ -> new HashMap<>()).put(Needs.key(type), name);
  }

  Part of(ProviderModel provider) {
    Part part = parts.get(provider);
    if (part == null) {
      throw new IllegalStateException(provider.display() + " is needed and not built");
    }
    return part;
  }

  /** The variable that holds a part as that type. */
  String name(ProviderModel provider, TypeRef type) {
    String own = of(provider).name();
    return aliases.getOrDefault(provider, Map.of()).getOrDefault(Needs.key(type), own);
  }

  /** Whether the variable of a part is, or supplies, exactly that type. */
  boolean isExactly(ProviderModel provider, TypeRef type) {
    return Needs.key(of(provider).type()).equals(Needs.key(type));
  }
}
