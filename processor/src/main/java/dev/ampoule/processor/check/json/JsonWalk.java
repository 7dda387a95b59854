package dev.ampoule.processor.check.json;

import dev.ampoule.processor.model.json.AnyGetter;
import dev.ampoule.processor.model.json.AnySetter;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.json.PropertyModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows a type to everything that its JSON is made of, by the shortest ways. */
final class JsonWalk {

  private final Map<String, JsonClass> classes = new HashMap<>();

  JsonWalk(Collection<JsonClass> classes) {
    classes.forEach(c -> this.classes.put(c.key(), c));
  }

  /** What a codec is used for. */
  enum Direction {
    WRITTEN,
    READ
  }

  /**
   * What is met on the way.
   *
   * @param path how it is reached
   * @param type the use of a type
   * @param declared the class, if the use is of one that gets a codec now
   */
  record Met(JsonPath path, JsonType type, @Nullable JsonClass declared) {}

  /** Everything that a value of the type is made of, nearest first; each class once. */
  List<Met> from(JsonType root, Direction direction) {
    List<Met> met = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Deque<Met> due = new ArrayDeque<>();
    due.add(met(JsonPath.start(), root));
    while (!due.isEmpty()) {
      Met next = due.removeFirst();
      met.add(next);
      due.addAll(inside(next));
      JsonClass declared = next.declared();
      if (declared != null && seen.add(declared.key())) {
        due.addAll(parts(next.path(), declared, direction));
      }
    }
    return met;
  }

  private Met met(JsonPath path, JsonType type) {
    return new Met(
        path, type, type instanceof JsonType.Coded coded ? classes.get(coded.key()) : null);
  }

  private List<Met> inside(Met met) {
    List<JsonType> types =
        switch (met.type()) {
          case JsonType.Collected collected -> List.of(collected.element());
          case JsonType.ArrayOf array -> List.of(array.element());
          case JsonType.Mapped mapped -> List.of(mapped.value());
          case JsonType.Maybe maybe -> List.of(maybe.value());
          case JsonType.Coded coded -> coded.arguments();
          case JsonType.External external ->
              external.variants().stream().<JsonType>map(JsonClass.Variant::type).toList();
          default -> List.of();
        };
    return types.stream().map(type -> met(met.path(), type)).toList();
  }

  private static JsonType used(JsonClass.ValueModel value, Direction direction) {
    return direction == Direction.READ && value.creation() != null
        ? value.creation().parameters().getFirst()
        : value.value();
  }

  private List<Met> parts(JsonPath path, JsonClass declared, Direction direction) {
    List<Met> parts = new ArrayList<>();
    switch (declared) {
      case JsonClass.ObjectModel object -> {
        String owner = object.type().simpleNames().getLast();
        for (PropertyModel property : object.properties()) {
          boolean used =
              direction == Direction.WRITTEN
                  ? property.accessor() != null
                  : property.target() != null;
          if (used) {
            parts.add(met(path.then(owner, property.javaName()), property.type()));
          }
        }
        if (direction == Direction.WRITTEN && object.anyGetter() != null) {
          AnyGetter any = object.anyGetter();
          parts.add(met(path.then(owner, any.javaName()), any.map()));
        }
        if (direction == Direction.READ && object.anySetter() != null) {
          AnySetter any = object.anySetter();
          parts.add(met(path.then(owner, any.javaName()), any.map()));
        }
      }
      case JsonClass.UnionModel union -> {
        for (JsonClass.Variant variant : union.variants()) {
          JsonClass own = variant.own();
          if (own == null) {
            parts.add(met(path, variant.type()));
          } else {
            parts.add(new Met(path, variant.type(), own));
            parts.addAll(parts(path, own, direction));
          }
        }
      }
      case JsonClass.ValueModel value ->
          parts.add(
              met(
                  path.then(value.type().simpleNames().getLast(), "value"),
                  used(value, direction)));
      case JsonClass.MixedModel mixed -> {
        if (direction == Direction.WRITTEN || mixed.readsObjects()) {
          parts.addAll(parts(path, mixed.written(), direction));
        }
        if (direction == Direction.READ) {
          parts.addAll(parts(path, mixed.taken(), direction));
        }
      }
      case JsonClass.EnumModel _ -> {}
    }
    return parts;
  }
}
