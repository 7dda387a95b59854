package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.scan.AnnotationReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts properties as databind does: those that {@code @JsonPropertyOrder} names, those with an
 * index, those of the creator, the others.
 */
final class PropertyOrder {

  private final Optional<AnnotationReader> annotation;

  PropertyOrder(Optional<AnnotationReader> annotation) {
    this.annotation = annotation;
  }

  /** Sorts; {@code indexes} are those of {@code @JsonProperty}, by name. */
  List<PropertyModel> sort(List<PropertyModel> properties, Map<String, Integer> indexes) {
    List<PropertyModel> due = new ArrayList<>(properties);
    if (annotation.map(a -> a.bool("alphabetic")).orElse(false)) {
      due.sort(Comparator.comparing(PropertyModel::name));
    }
    List<PropertyModel> sorted = new ArrayList<>();
    for (String name : names()) {
      due.stream()
          .filter(p -> p.name().equals(name))
          .findFirst()
          .or(() -> due.stream().filter(p -> p.javaName().equals(name)).findFirst())
          .ifPresent(sorted::add);
      due.removeAll(sorted);
    }
    due.stream()
        .filter(p -> indexes.containsKey(p.name()))
        .sorted(Comparator.comparing(p -> indexes.getOrDefault(p.name(), 0)))
        .forEach(sorted::add);
    due.removeAll(sorted);
    due.stream().filter(p -> p.target() instanceof Target.Argument).forEach(sorted::add);
    due.removeAll(sorted);
    sorted.addAll(due);
    return sorted;
  }

  private List<String> names() {
    return annotation.map(a -> a.strings("value")).orElse(List.of());
  }

  /** Whether the annotation names a property. */
  boolean names(String name, String javaName) {
    return names().contains(name) || names().contains(javaName);
  }
}
