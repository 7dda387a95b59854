package dev.ampoule.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a check is: the names and indexes on the way, and the objects that are being checked. */
final class Place {

  private @Nullable String[] names = new @Nullable String[4];
  private int[] indexes = new int[4];
  private int depth;

  private @Nullable Object[] open = new @Nullable Object[4];
  private int opened;

  private final List<Unwrapped> unwrapped = new ArrayList<>(0);

  /** An object whose properties stand at a level of the way here, under longer names. */
  private record Unwrapped(int level, String prefix, String suffix) {}

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

  /** Begins with an object whose properties stand in the one here. */
  void unwrap(String prefix, String suffix) {
    unwrapped.add(new Unwrapped(depth, prefix, suffix));
  }

  /** Ends with the object that was unwrapped last. */
  void wrap() {
    unwrapped.removeLast();
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
        pointer.append(shown(name, i).replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  /** The name as it stands in JSON: what unwraps it innermost changes it first. */
  private String shown(String name, int level) {
    String shown = name;
    for (Unwrapped object : unwrapped.reversed()) {
      if (object.level() == level) {
        shown = object.prefix() + shown + object.suffix();
      }
    }
    return shown;
  }

  private void grow() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
    }
  }
}
