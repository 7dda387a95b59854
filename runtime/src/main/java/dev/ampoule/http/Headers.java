package dev.ampoule.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * HTTP headers in the order in which they were added; names do not depend on case.
 *
 * <p>A name or value that could end its line and start another header (response splitting) is
 * refused.
 *
 * <p>Flask: {@code werkzeug.datastructures.Headers}.
 */
public final class Headers {

  private static final int INITIAL = 4;

  private String[] names = new String[INITIAL];
  private String[] values = new String[INITIAL];
  private int size;

  /** Creates headers without an entry. */
  public Headers() {}

  /** Returns the number of entries; a name with two values counts twice. */
  public int size() {
    return size;
  }

  /** Returns whether there is no entry. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Returns the name of the entry at {@code index}, as it was added. */
  public String name(int index) {
    return names[checked(index)];
  }

  /** Returns the value of the entry at {@code index}. */
  public String value(int index) {
    return values[checked(index)];
  }

  /** Returns the first value of a header, or null. */
  public @Nullable String get(String name) {
    int index = indexOf(name, 0);
    return index < 0 ? null : values[index];
  }

  /** Returns all values of a header, in order; an empty list when there is none. */
  public List<String> getAll(String name) {
    List<String> found = new ArrayList<>(2);
    for (int i = indexOf(name, 0); i >= 0; i = indexOf(name, i + 1)) {
      found.add(values[i]);
    }
    return found;
  }

  /** Returns whether there is a header of this name. */
  public boolean contains(String name) {
    return indexOf(name, 0) >= 0;
  }

  /**
   * Adds a value, and keeps those that the header has.
   *
   * @throws IllegalArgumentException if the name is no token, or the value holds CR, LF or NUL
   */
  public Headers add(String name, String value) {
    HeaderSyntax.checkName(name);
    HeaderSyntax.checkValue(name, value);
    return addUnchecked(name, value);
  }

  /**
   * Replaces all values of a header by one.
   *
   * @throws IllegalArgumentException if the name is no token, or the value holds CR, LF or NUL
   */
  public Headers set(String name, String value) {
    int index = indexOf(name, 0);
    if (index < 0) {
      return add(name, value);
    }
    HeaderSyntax.checkValue(name, value);
    values[index] = value;
    removeFrom(name, index + 1);
    return this;
  }

  /** Removes all values of a header. */
  public Headers remove(String name) {
    removeFrom(name, 0);
    return this;
  }

  /** Gives every entry, name and value, to {@code action}, in order. */
  public void forEach(BiConsumer<String, String> action) {
    for (int i = 0; i < size; i++) {
      action.accept(names[i], values[i]);
    }
  }

  /** Adds what a transport has checked already. */
  Headers addUnchecked(String name, String value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    names[size] = name;
    values[size] = value;
    size++;
    return this;
  }

  private int indexOf(String name, int from) {
    for (int i = from; i < size; i++) {
      if (names[i].equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  private void removeFrom(String name, int from) {
    int kept = from;
    for (int i = from; i < size; i++) {
      if (!names[i].equalsIgnoreCase(name)) {
        names[kept] = names[i];
        values[kept] = values[i];
        kept++;
      }
    }
    size = kept;
  }

  private int checked(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("entry " + index + " of " + size);
    }
    return index;
  }

  /** Returns the entries as they would be sent, one to a line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }
}
