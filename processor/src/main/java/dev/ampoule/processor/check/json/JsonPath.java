package dev.ampoule.processor.check.json;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a signature to a type: {@code Order.items → Item.price → javax.money.Money}.
 *
 * @param steps the properties on the way
 */
record JsonPath(List<String> steps) {

  JsonPath {
    steps = List.copyOf(steps);
  }

  static JsonPath start() {
    return new JsonPath(List.of());
  }

  JsonPath then(String owner, String property) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(owner + "." + property);
    return new JsonPath(longer);
  }

  boolean isDirect() {
    return steps.isEmpty();
  }

  /** Where it ends: the property that holds the type. */
  String last() {
    return steps.isEmpty() ? "" : steps.getLast();
  }

  /** The path with what it leads to. */
  String to(String type) {
    List<String> whole = new ArrayList<>(steps);
    whole.add(type);
    return String.join(" → ", whole);
  }
}
