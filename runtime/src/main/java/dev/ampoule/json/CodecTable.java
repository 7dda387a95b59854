package dev.ampoule.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Codecs by the classes of their values: those that were given, and others on the first miss. Types
 * that no class tells, because they have arguments, go by their names.
 */
final class CodecTable {

  static final CodecTable EMPTY = new CodecTable(Map.of(), Map.of(), List.of());

  private final Map<Class<?>, JsonCodec<?>> given;
  private final Map<String, JsonCodec<?>> named;
  private final List<Supplier<? extends Collection<? extends TypedJsonCodec<?>>>> others;
  private volatile @Nullable Map<Class<?>, JsonCodec<?>> rest;

  private CodecTable(
      Map<Class<?>, JsonCodec<?>> given,
      Map<String, JsonCodec<?>> named,
      List<Supplier<? extends Collection<? extends TypedJsonCodec<?>>>> others) {
    this.given = Map.copyOf(given);
    this.named = Map.copyOf(named);
    this.others = List.copyOf(others);
  }

  CodecTable and(Class<?> type, JsonCodec<?> codec) {
    Map<Class<?>, JsonCodec<?>> table = new HashMap<>(given);
    table.put(type, codec);
    return new CodecTable(table, named, others);
  }

  CodecTable and(String type, JsonCodec<?> codec) {
    Map<String, JsonCodec<?>> table = new HashMap<>(named);
    table.put(type, codec);
    return new CodecTable(given, table, others);
  }

  CodecTable and(Collection<? extends TypedJsonCodec<?>> more) {
    Map<Class<?>, JsonCodec<?>> table = new HashMap<>(given);
    more.forEach(codec -> table.put(codec.type(), codec));
    return new CodecTable(table, named, others);
  }

  CodecTable or(Supplier<? extends Collection<? extends TypedJsonCodec<?>>> more) {
    List<Supplier<? extends Collection<? extends TypedJsonCodec<?>>>> all = new ArrayList<>(others);
    all.add(more);
    return new CodecTable(given, named, all);
  }

  @Nullable JsonCodec<?> find(Class<?> type) {
    JsonCodec<?> codec = given.get(type);
    return codec == null && !others.isEmpty() ? rest().get(type) : codec;
  }

  @Nullable JsonCodec<?> find(String type) {
    return named.get(type);
  }

  /** What the suppliers give; threads that ask at once each ask them, and get the same. */
  private Map<Class<?>, JsonCodec<?>> rest() {
    Map<Class<?>, JsonCodec<?>> known = rest;
    if (known == null) {
      Map<Class<?>, JsonCodec<?>> found = new HashMap<>();
      others.forEach(source -> source.get().forEach(c -> found.putIfAbsent(c.type(), c)));
      known = Map.copyOf(found);
      rest = known;
    }
    return known;
  }
}
