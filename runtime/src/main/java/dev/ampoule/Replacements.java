package dev.ampoule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands for parts of one application, in the place of its own. */
final class Replacements {

  private final Map<PartKey, Supplier<?>> makers;

  /** The parts that the wiring has asked for, with how often. */
  private final Map<PartKey, Integer> asked = new LinkedHashMap<>();

  Replacements() {
    this(Map.of());
  }

  private Replacements(Map<PartKey, Supplier<?>> makers) {
    this.makers = new HashMap<>(makers);
  }

  /** The same for another application. */
  Replacements copy() {
    return new Replacements(makers);
  }

  void add(Class<?> type, String qualifier, Supplier<?> maker) {
    makers.put(new PartKey(type, qualifier), maker);
  }

  boolean isEmpty() {
    return makers.isEmpty();
  }

  boolean has(PartKey key) {
    return makers.containsKey(key);
  }

  /** Notes that there is such a part; whether something stands for it. */
  boolean asksFor(PartKey key) {
    asked.merge(key, 1, Integer::sum);
    return has(key);
  }

  /** Whether an object stands for it that was made by somebody else, and is theirs to close. */
  boolean isGiven(PartKey key) {
    return makers.get(key) instanceof BuiltPart<?>;
  }

  /** What stands for a part: an object of its class. */
  Object make(PartKey key) {
    Supplier<?> maker = makers.get(key);
    Object part = maker == null ? null : maker.get();
    if (part == null || !key.type().isInstance(part)) {
      throw new IllegalStateException("what replaces " + key + " is " + describe(part));
    }
    return part;
  }

  private static String describe(@Nullable Object part) {
    return part == null ? "null" : "a " + part.getClass().getName();
  }

  /**
   * Checks that each stands for one part.
   *
   * @param app the application's name
   */
  void check(String app) {
    for (PartKey key : makers.keySet()) {
      int parts = asked.getOrDefault(key, 0);
      if (parts == 0) {
        throw new IllegalArgumentException(unknown(app, key));
      }
      if (parts > 1) {
        throw new IllegalArgumentException(
            key + " cannot be replaced: " + app + " has " + parts + " parts of that class");
      }
    }
  }

  private String unknown(String app, PartKey key) {
    Set<String> near = new LinkedHashSet<>();
    List<String> all = new ArrayList<>();
    for (PartKey part : asked.keySet()) {
      all.add(part.toString());
      if (part.type().isAssignableFrom(key.type()) || key.type().isAssignableFrom(part.type())) {
        near.add(part.toString());
      }
    }
    String suggestion = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    return app
        + " has no part "
        + key
        + " to replace."
        + suggestion
        + (all.isEmpty()
            ? " It has none at all."
            : all.stream().sorted().collect(Collectors.joining(", ", " It has: ", ".")));
  }
}
