package dev.ampoule.validation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a check is: the names and indexes on the way, and the objects that are being checked. */
final class Place {

  private @Nullable String[] names = new @Nullable String[4];
  private int[] indexes = new int[4];
  private int depth;

  private @Nullable Object[] open = new @Nullable Object[4];
  private int opened;

  void enter(String name) {
    grow();
    names[depth++] = name;
  }

  void enter(int index) {
    grow();
    names[depth] = null;
    indexes[depth++] = index;
  }

  void leave() {
    depth--;
  }

  /** Begins with an object; false if it is being checked already. */
  @SuppressWarnings("ReferenceEquality") // an equal object is another one, which is checked too
  boolean open(Object value) {
    for (int i = 0; i < opened; i++) {
      if (open[i] == value) {
        return false;
      }
    }
    if (opened == open.length) {
      open = Arrays.copyOf(open, opened * 2);
    }
    open[opened++] = value;
    return true;
  }

  /** Ends with the object that was begun with last. */
  void close() {
    open[--opened] = null;
  }

  /** The way here as a JSON pointer. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      pointer.append('/');
      if (name == null) {
        pointer.append(indexes[i]);
      } else {
        pointer.append(name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  private void grow() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
  }
}
