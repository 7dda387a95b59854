package dev.ampoule.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Names with one or more values each, in the order of the request; it cannot be changed.
 *
 * <p>Flask: {@code ImmutableMultiDict}.
 */
public final class MultiMap {

  /** The map without an entry. */
  public static final MultiMap EMPTY = new MultiMap(new String[0], 0);

  private final String[] entries;
  private final int end;

  /** Takes names and values in turn, as many as lie before {@code end}; the array is kept. */
  MultiMap(String[] entries, int end) {
    this.entries = entries;
    this.end = end;
  }

  /** Returns the first value of a name, or null. */
  public @Nullable String get(String name) {
    for (int i = 0; i < end; i += 2) {
      if (entries[i].equals(name)) {
        return entries[i + 1];
      }
    }
    return null;
  }

  /**
   * Returns the first value of a name.
   *
   * @throws BadRequestKeyError if there is none
   */
  public String require(String name) {
    String value = get(name);
    if (value == null) {
      throw new BadRequestKeyError(name);
    }
    return value;
  }

  /** Returns all values of a name, in order; an empty list when there is none. */
  public List<String> getAll(String name) {
    List<String> found = List.of();
    for (int i = 0; i < end; i += 2) {
      if (entries[i].equals(name)) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(entries[i + 1]);
      }
    }
    return found;
  }

  /** Returns whether there is a value of this name. */
  public boolean contains(String name) {
    return get(name) != null;
  }

  /** Returns the number of entries; a name with two values counts twice. */
  public int size() {
    return end / 2;
  }

  /** Returns whether there is no entry. */
  public boolean isEmpty() {
    return end == 0;
  }

  /** Returns the names, each once, in the order of their first values. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    forEach((name, value) -> names.add(name));
    return names;
  }

  /** Gives every entry, name and value, to {@code action}, in order. */
  public void forEach(BiConsumer<String, String> action) {
    for (int i = 0; i < end; i += 2) {
      action.accept(entries[i], entries[i + 1]);
    }
  }

  /** Returns the entries as {@code name=value, …}. */
  @Override
  public String toString() {
    List<String> shown = new ArrayList<>(size());
    forEach((name, value) -> shown.add(name + "=" + value));
    return shown.toString();
  }
}
