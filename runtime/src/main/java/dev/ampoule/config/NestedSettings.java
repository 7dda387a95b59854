package dev.ampoule.config;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a record that is a part of settings. */
record NestedSettings<T>(Function<SettingsReader, T> binder) implements SettingType<T> {

  @Override
  public @Nullable T read(Object value, SettingPlace place) {
    if (value instanceof Map<?, ?> members) {
      return bound(members, place);
    }
    place.unfit(value, "a nested value: an object with a member for each part");
    return null;
  }

  /** Its parts may have defaults, and otherwise are missed by their own names. */
  @Override
  public @Nullable T missing(SettingPlace place) {
    return bound(Map.of(), place);
  }

  private @Nullable T bound(Map<?, ?> members, SettingPlace place) {
    int known = place.problems().size();
    try {
      return binder.apply(SettingsReader.nested(members, place));
    } catch (ConfigException e) {
      if (place.problems().size() == known) {
        throw e;
      }
      return null; // the problems are noted: the outer record collects more of them
    }
  }
}
