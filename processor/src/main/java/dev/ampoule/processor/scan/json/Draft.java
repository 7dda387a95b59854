package dev.ampoule.processor.scan.json;

import dev.ampoule.processor.scan.AnnotationReader;
import dev.ampoule.processor.scan.Findings;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A property while its parts are being collected, as databind's rules merge them. */
final class Draft {

  private final String javaName;
  private final Map<Part.Kind, Part> parts = new EnumMap<>(Part.Kind.class);

  /** The position among the creator's parameters; -1 if it is none. */
  private int argument = -1;

  Draft(String javaName) {
    this.javaName = javaName;
  }

  /** The name in the source. */
  String javaName() {
    return javaName;
  }

  int argument() {
    return argument;
  }

  void parameter(Part parameter, int position) {
    parts.put(Part.Kind.PARAMETER, parameter);
    argument = position;
  }

  /** Adds a part; one of a subclass takes the place of one above. */
  void add(Part part) {
    parts.put(part.kind(), part);
  }

  @Nullable Part part(Part.Kind kind) {
    return parts.get(kind);
  }

  /** The parts, those whose annotations count more first. */
  Stream<Part> parts() {
    return Stream.of(Part.Kind.GETTER, Part.Kind.PARAMETER, Part.Kind.FIELD, Part.Kind.SETTER)
        .flatMap(kind -> Stream.ofNullable(parts.get(kind)));
  }

  /** The annotation that counts; of those that a record's members repeat, the written one. */
  Optional<AnnotationReader> find(String annotation, Findings findings) {
    Optional<AnnotationReader> first =
        parts().flatMap(p -> p.find(annotation, findings).stream()).findFirst();
    Part field = parts.get(Part.Kind.FIELD);
    return first.isEmpty() || field == null
        ? first
        : field.find(annotation, findings).filter(first.get()::says).or(() -> first);
  }

  /** The names that annotations give it. */
  Set<String> explicitNames(Findings findings) {
    Set<String> names = new LinkedHashSet<>();
    parts().map(p -> p.explicitName(findings)).filter(n -> !n.isEmpty()).forEach(names::add);
    return names;
  }

  /** Other names that are read. */
  List<String> aliases(Findings findings) {
    return find(Jackson.ALIAS, findings).map(a -> a.strings("value")).orElse(List.of());
  }

  boolean nullable() {
    return parts().anyMatch(Part::nullable);
  }

  /**
   * Leaves away parts that are ignored; whether the property as a whole is. An annotation on
   * another part, such as the setter, keeps that part.
   */
  boolean dropIgnored(Findings findings) {
    if (parts().noneMatch(p -> p.ignored(findings))) {
      return false;
    }
    boolean kept = parts().anyMatch(p -> p.explicit() && !p.ignored(findings));
    parts.values().removeIf(p -> p.ignored(findings));
    if (!kept) {
      parts.clear();
    }
    return !kept;
  }

  /**
   * Leaves away what nothing makes visible. Beside a getter, fields and setters stay: databind
   * infers that they take what the getter gives.
   */
  void dropInvisible() {
    if (parts().noneMatch(Draft::isSeen)) {
      parts.clear();
    }
    parts.values().removeIf(p -> p.kind() == Part.Kind.GETTER && !isSeen(p));
    if (!parts.containsKey(Part.Kind.GETTER)) {
      parts.values().removeIf(p -> !isSeen(p));
    }
  }

  private static boolean isSeen(Part part) {
    return part.kind() == Part.Kind.PARAMETER || part.visible() || part.explicit();
  }

  /** Takes the parts of another one with the same name. */
  void merge(Draft other) {
    other.parts.forEach(parts::putIfAbsent);
    argument = Math.max(argument, other.argument);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether the parts of another one are all of kinds that this one lacks. */
  boolean canMerge(Draft other) {
    return other.parts.keySet().stream().noneMatch(parts::containsKey);
  }
}
