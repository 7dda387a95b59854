package dev.ampoule.config;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the constants of an enum by name. */
record SettingConstants<T>(String names, Function<String, T> constant) implements SettingType<T> {

  @Override
  public @Nullable T read(Object value, SettingPlace place) {
    String text = value.toString().strip();
    T found = find(text);
    if (found == null) {
      found = find(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    if (found == null) {
      place.unfit(value, "one of " + names);
    }
    return found;
  }

  private @Nullable T find(String name) {
    try {
      return constant.apply(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
