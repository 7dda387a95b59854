package differential;

import differential.corpus.Containers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Random collections, maps and optional values. */
@SuppressWarnings("JdkObsolete") // queues may hold null
final class RandomContainers {

  private final Random random;

  RandomContainers(Random random) {
    this.random = random;
  }

  static boolean isContainer(Class<?> type) {
    return Iterable.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || type == Optional.class;
  }

  /** An optional primitive; null for other types. */
  @Nullable Object optional(Class<?> type) {
    boolean empty = random.nextBoolean();
    if (type == OptionalInt.class) {
      return empty ? OptionalInt.empty() : OptionalInt.of(random.nextInt(3));
    }
    if (type == OptionalLong.class) {
      return empty ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
    }
    if (type == OptionalDouble.class) {
      return empty ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
    }
    return null;
  }

  /** A container of that many values; {@code argument} makes one of a type argument. */
  Object of(Class<?> type, int size, IntFunction<@Nullable Object> argument) {
    if (type == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.ofNullable(argument.apply(0));
    }
    if (Map.class.isAssignableFrom(type)) {
      Map<@Nullable Object, @Nullable Object> map = map(type);
      for (int i = 0; i < size; i++) {
        map.put(argument.apply(0), argument.apply(1));
      }
      return map;
    }
    Collection<@Nullable Object> collection = collection(type);
    for (int i = 0; i < size; i++) {
      collection.add(argument.apply(0));
    }
    return collection;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // those of enums know only one enum here
  private static Map<@Nullable Object, @Nullable Object> map(Class<?> type) {
    if (type == EnumMap.class) {
      return (Map) new EnumMap<>(Containers.Color.class);
    }
    if (SortedMap.class.isAssignableFrom(type)) {
      return new TreeMap<>();
    }
    return type == HashMap.class ? new HashMap<>() : new LinkedHashMap<>();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Collection<@Nullable Object> collection(Class<?> type) {
    if (type == EnumSet.class) {
      return (Collection) EnumSet.noneOf(Containers.Color.class);
    }
    if (SortedSet.class.isAssignableFrom(type)) {
      return new TreeSet<>();
    }
    if (Set.class.isAssignableFrom(type)) {
      return new LinkedHashSet<>();
    }
    if (type == ArrayDeque.class) {
      return new ArrayDeque<>();
    }
    return Queue.class.isAssignableFrom(type) ? new LinkedList<>() : new ArrayList<>();
  }
}
