package dev.ampoule.config;

import org.jspecify.annotations.Nullable;

/**
 * Makes values of one type from what a configuration holds. {@link SettingTypes} has them.
 *
 * @param <T> the type
 */
@FunctionalInterface
public interface SettingType<T> {

  /**
   * Makes a value.
   *
   * @param value what the configuration holds: a text, number, truth value, list or map
   * @param place where it stands, which takes what is wrong with it
   * @return the value; null if something was wrong, and has been noted
   */
  @Nullable T read(Object value, SettingPlace place);

  /**
   * Makes the value of a part that the configuration does not have and that has no default.
   *
   * @param place where it would stand
   * @return the value; null if there is none
   */
  default @Nullable T missing(SettingPlace place) {
    return null;
  }
}
