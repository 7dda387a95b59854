package dev.ampoule.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a configuration while it is put together: what comes later wins. */
final class ConfigLayers {

  /** What stands between the names of a nested value. */
  static final String SEPARATOR = "__";

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final Map<String, ConfigSource> sources = new LinkedHashMap<>();

  /** The values by key. */
  Map<String, @Nullable Object> values() {
    return values;
  }

  /** Where they come from: by key, and for what was set alone in a nested value by its path. */
  Map<String, ConfigSource> sources() {
    return sources;
  }

  /** Sets a key; null takes back what was said before. */
  void put(String key, @Nullable Object value, ConfigSource source) {
    sources.keySet().removeIf(path -> path.equals(key) || path.startsWith(key + SEPARATOR));
    if (value == null) {
      values.remove(key);
    } else {
      values.put(key, value);
      sources.put(key, source);
    }
  }

  /** Sets a key, or what {@code A__B} names in it, to a text that may be JSON. */
  void typed(String path, String text, ConfigSource source) {
    Object value = JsonConfigFormat.typed(text);
    if (!path.contains(SEPARATOR)) { // as most are: without a regular expression, which split needs
      put(path, value, source);
      return;
    }
    List<String> names = List.of(path.split(SEPARATOR, -1));
    String key = names.getFirst();
    Object old = values.get(key);
    values.put(key, nested(names, 1, old, value, source));
    if (old == null) {
      sources.put(key, source);
    }
    sources.put(path, source);
  }

  private Map<String, @Nullable Object> nested(
      List<String> names,
      int depth,
      @Nullable Object old,
      @Nullable Object value,
      ConfigSource source) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (old instanceof Map<?, ?> members) {
      members.forEach((name, member) -> map.put(String.valueOf(name), member));
    } else if (old != null) {
      String parent = String.join(SEPARATOR, names.subList(0, depth));
      throw new ConfigException(
          "%s sets a part of %s, but %s is a single value%s"
              .formatted(source, parent, parent, sources.getOrDefault(parent, source).behind()));
    }
    String name = sameName(map, names.get(depth));
    Object member =
        depth == names.size() - 1 ? value : nested(names, depth + 1, map.get(name), value, source);
    if (member == null) {
      map.remove(name);
    } else {
      map.put(name, member);
    }
    return map;
  }

  /** The name that a member has already, however it is written there; else the name itself. */
  static String sameName(Map<String, ?> members, String name) {
    if (members.containsKey(name)) {
      return name;
    }
    String plain = plain(name);
    for (String candidate : members.keySet()) {
      if (plain(candidate).equals(plain)) {
        return candidate;
      }
    }
    return name;
  }

  /** Whether two names of a nested value are one, however they are written. */
  static boolean isSame(String name, String other) {
    return plain(name).equals(plain(other));
  }

  /** {@code PAGE_SIZE}, {@code pageSize} and {@code page-size} are one name in a nested value. */
  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
