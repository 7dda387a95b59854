package dev.ampoule.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names that a reader looks for: of an object's properties, or of an enum's constants.
 *
 * <p>Each has an index, in the given order. {@link JsonReader#nextName} first tries the one after
 * the property before, since most documents keep the declared order; then it asks a table of
 * hashes, over the bytes of the document.
 */
public final class JsonNames {

  /** What {@link JsonReader#nextName} takes when there is no property before. */
  public static final int START = -1;

  /** What {@link JsonReader#nextName} returns after the last property. */
  public static final int END = -1;

  /** What {@link JsonReader#nextName} returns for a name that is none of these. */
  public static final int UNKNOWN = -2;

  private static final byte[] NOTHING = {};

  private final JsonName[] names;
  private final List<Alias> aliases;
  private final byte[][] keys;
  private final int[] indexes;
  private final int mask;
  private final boolean ignoringCase;

  private JsonNames(JsonName[] names, List<Alias> aliases, boolean ignoringCase) {
    this.names = names;
    this.aliases = aliases;
    this.ignoringCase = ignoringCase;
    int slots = Integer.highestOneBit(Math.max(1, names.length + aliases.size()) * 4);
    mask = slots - 1;
    keys = new byte[slots][];
    Arrays.fill(keys, NOTHING);
    indexes = new int[slots];
    Arrays.fill(indexes, UNKNOWN);
    for (int i = 0; i < names.length; i++) {
      put(names[i].text(), i);
    }
    aliases.forEach(alias -> put(alias.text, alias.index));
  }

  /**
   * The names, with indexes from 0.
   *
   * @throws IllegalArgumentException if two are equal
   */
  public static JsonNames of(JsonName... names) {
    return new JsonNames(names.clone(), List.of(), false);
  }

  /**
   * These names and one more text for one of them.
   *
   * @throws IllegalArgumentException if it is a name or alias already
   */
  public JsonNames alias(int index, String text) {
    List<Alias> more = new ArrayList<>(aliases);
    more.add(new Alias(text, index));
    return new JsonNames(names, List.copyOf(more), ignoringCase);
  }

  /** These names, found in upper and lower case; one that is written exactly so counts first. */
  public JsonNames ignoringCase() {
    return new JsonNames(names, aliases, true);
  }

  /**
   * Goes to the next element of an array that holds values of these names, one after the other.
   *
   * @param in reads the array, which was begun
   * @param previous the result for the element before, or {@link #START}
   * @return the index of its name, and it is next; {@link #UNKNOWN} for one too many; {@link #END}
   *     behind the array
   */
  public int element(JsonReader in, int previous) {
    if (!in.nextElement()) {
      return END;
    }
    return previous == UNKNOWN || previous + 1 >= names.length ? UNKNOWN : previous + 1;
  }

  /** How many names there are, without aliases. */
  public int size() {
    return names.length;
  }

  /** The name of an index. */
  public JsonName get(int index) {
    return names[index];
  }

  /** The index of a name or alias, or {@link #UNKNOWN}. */
  public int indexOf(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return indexOf(bytes, 0, bytes.length);
  }

  /** The index of a name or alias whose UTF-8 bytes these are, or {@link #UNKNOWN}. */
  int indexOf(byte[] bytes, int from, int to) {
    int index = exact(bytes, from, to);
    return index == UNKNOWN && ignoringCase
        ? similar(new String(bytes, from, to - from, StandardCharsets.UTF_8))
        : index;
  }

  private int exact(byte[] bytes, int from, int to) {
    int slot = hash(bytes, from, to) & mask;
    while (indexes[slot] != UNKNOWN) {
      if (Arrays.equals(keys[slot], 0, keys[slot].length, bytes, from, to)) {
        return indexes[slot];
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  private int similar(String text) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].text().equalsIgnoreCase(text)) {
        return i;
      }
    }
    for (Alias alias : aliases) {
      if (alias.text.equalsIgnoreCase(text)) {
        return alias.index;
      }
    }
    return UNKNOWN;
  }

  private void put(String text, int index) {
    byte[] key = text.getBytes(StandardCharsets.UTF_8);
    if (exact(key, 0, key.length) != UNKNOWN) {
      throw new IllegalArgumentException("\"" + text + "\" is there already");
    }
    int slot = hash(key, 0, key.length) & mask;
    while (indexes[slot] != UNKNOWN) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    indexes[slot] = index;
  }

  /**
   * A hash of the length and of up to sixteen bytes, the first and the last. Documents cannot
   * choose what is in the table, so that more would not make it safer.
   */
  private static int hash(byte[] bytes, int from, int to) {
    int length = to - from;
    long mixed = length;
    if (length >= Long.BYTES) {
      mixed += Words.get(bytes, from) * 31 + Words.get(bytes, to - Long.BYTES);
    } else {
      for (int i = from; i < to; i++) {
        mixed = mixed * 31 + bytes[i];
      }
    }
    mixed *= 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32);
  }

  private record Alias(String text, int index) {}
}
