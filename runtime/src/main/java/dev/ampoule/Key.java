package dev.ampoule;

import java.util.Objects;

/**
 * The name of a value in {@link RequestGlobals}, together with the value's type.
 *
 * <p>Make it once and share it; two keys with the same name are two keys, so that libraries do not
 * meet by accident:
 *
 * <pre>{@code
 * static final Key<Locale> LOCALE = Key.of("locale");
 * }</pre>
 *
 * <p>Flask: an attribute of {@code g}.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // the globals use it
public final class Key<T> {

  private final String name;

  private Key(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * Returns a new key.
   *
   * @param name what it stands for, for people
   * @param <T> the type of the value
   */
  public static <T> Key<T> of(String name) {
    return new Key<>(name);
  }

  /** What it stands for, for people. */
  public String name() {
    return name;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
