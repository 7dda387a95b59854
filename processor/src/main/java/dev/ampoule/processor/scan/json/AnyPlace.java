package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.model.json.AnyGetter;
import dev.ampoule.processor.model.json.Inclusion;
import dev.ampoule.processor.model.json.PropertyModel;
import dev.ampoule.processor.model.json.PropertyModel.Target;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.scan.AnnotationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where further properties are written: as in databind, where the property would stand that the
 * any-getter looks like, if something orders it or the creator takes it; else last.
 *
 * @param getter what gives them
 * @param name the name of that property in JSON; empty if it looks like none
 * @param annotation its {@code @JsonProperty}
 * @param ref where it is declared
 */
record AnyPlace(
    AnyGetter getter, String name, Optional<AnnotationReader> annotation, SourceRef ref) {

  /** The getter with its position among the properties, which are sorted. */
  AnyGetter among(
      List<PropertyModel> properties,
      PropertyOrder order,
      Map<String, Integer> indexes,
      @Nullable Creator creator) {
    int argument = creator == null ? -1 : creator.names().indexOf(getter.javaName());
    Optional<Integer> index = annotation.filter(a -> a.has("index")).map(a -> a.integer("index"));
    boolean ordered = order.names(name, getter.javaName()) || index.isPresent() || argument >= 0;
    if (name.isEmpty() || !ordered) {
      return getter.at(properties.size());
    }
    index.ifPresent(i -> indexes.put(name, i));
    PropertyModel place = property(argument);
    List<PropertyModel> all = new ArrayList<>(properties);
    all.add(before(properties, argument), place);
    return getter.at(order.sort(all, indexes).indexOf(place));
  }

  private PropertyModel property(int argument) {
    return new PropertyModel(
        name,
        getter.javaName(),
        List.of(),
        getter.map(),
        getter.accessor(),
        argument < 0 ? null : new Target.Argument(argument),
        false,
        null,
        Inclusion.ALWAYS,
        null,
        ref);
  }

  /** The place of the first property that the creator takes behind it. */
  private static int before(List<PropertyModel> properties, int argument) {
    for (int i = 0; argument >= 0 && i < properties.size(); i++) {
      if (properties.get(i).target() instanceof Target.Argument(int other) && other > argument) {
        return i;
      }
    }
    return properties.size();
  }
}
