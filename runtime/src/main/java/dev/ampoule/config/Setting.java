package dev.ampoule.config;

import org.jspecify.annotations.Nullable;

/**
 * The value of one part of a {@code @Settings} record, if it was as expected; generated code reads
 * all of them before it asks for the first.
 *
 * @param <T> the type of the value
 */
public final class Setting<T extends @Nullable Object> {

  private final boolean sound;
  private final T value;

  Setting(boolean sound, T value) {
    this.sound = sound;
    this.value = value;
  }

  /**
   * Returns the value.
   *
   * @throws IllegalStateException if it is not as expected: {@link SettingsReader#check} was not
   *     called before
   */
  public T get() {
    if (!sound) {
      throw new IllegalStateException("SettingsReader.check() was not called");
    }
    return value;
  }
}
