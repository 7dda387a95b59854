package dev.ampoule.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Read several values of one type; what is missing is empty. */
final class SettingCollections {

  private SettingCollections() {}

  /** A list, unmodifiable. */
  record OfList<T>(SettingType<T> element) implements SettingType<List<T>> {

    @Override
    public @Nullable List<T> read(Object value, SettingPlace place) {
      return elements(element, value, place);
    }

    @Override
    public List<T> missing(SettingPlace place) {
      return List.of();
    }
  }

  /** A set in the order of the configuration, unmodifiable. */
  record OfSet<T>(SettingType<T> element) implements SettingType<Set<T>> {

    @Override
    public @Nullable Set<T> read(Object value, SettingPlace place) {
      List<T> read = elements(element, value, place);
      return read == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(read));
    }

    @Override
    public Set<T> missing(SettingPlace place) {
      return Set.of();
    }
  }

  /** A map in the order of the configuration, unmodifiable. */
  record OfMap<T>(SettingType<T> value) implements SettingType<Map<String, T>> {

    @Override
    public @Nullable Map<String, T> read(Object given, SettingPlace place) {
      if (!(given instanceof Map<?, ?> members)) {
        place.unfit(given, "a nested value: an object with a member for each name");
        return null;
      }
      Map<String, T> read = new LinkedHashMap<>();
      members.forEach(
          (name, member) -> {
            SettingPlace at = place.part(String.valueOf(name));
            T one = SettingCollections.read(value, member, at);
            if (one != null) {
              read.put(String.valueOf(name), one);
            }
          });
      return read.size() == members.size() ? Collections.unmodifiableMap(read) : null;
    }

    @Override
    public Map<String, T> missing(SettingPlace place) {
      return Map.of();
    }
  }

  private static <T> @Nullable List<T> elements(
      SettingType<T> type, Object value, SettingPlace place) {
    Collection<?> given =
        value instanceof Collection<?> collection ? collection : ConfigValues.list(value);
    List<T> read = new ArrayList<>();
    int index = 0;
    for (Object element : given) {
      SettingPlace at = place.part(String.valueOf(index++));
      T one = read(type, element, at);
      if (one != null) {
        read.add(one);
      }
    }
    return read.size() == given.size() ? Collections.unmodifiableList(read) : null;
  }

  private static <T> @Nullable T read(
      SettingType<T> type, @Nullable Object value, SettingPlace place) {
    if (value == null) {
      place.absent();
      return null;
    }
    return type.read(value, place);
  }
}
