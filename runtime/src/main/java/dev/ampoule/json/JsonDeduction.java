package dev.ampoule.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the variants of a union apart by the names of their properties, where no discriminator
 * does.
 *
 * <p>A generated codec holds one constant. The names of an object's properties are looked at, in
 * the order of the document, until only one variant is left that has all of them; names that no
 * variant has do not count. An object without properties is of the variant that has none.
 */
public final class JsonDeduction {

  private static final int MOST_LISTED = 10;

  private final JsonNames properties;
  private final List<String> variants;

  /** For each property a bit for each variant that has it, 64 in an element. */
  private final long[][] having;

  /** The index of the variant that has no properties, or -1. */
  private final int empty;

  private JsonDeduction(JsonNames properties, List<String> variants, long[][] having, int empty) {
    this.properties = properties;
    this.variants = variants;
    this.having = having;
    this.empty = empty;
  }

  /** Of objects with these properties, before variants are added. */
  public static JsonDeduction of(JsonNames properties) {
    return new JsonDeduction(properties, List.of(), new long[properties.size()][0], -1);
  }

  /**
   * With one more variant, whose index is how many there were before.
   *
   * @param name what it is called in messages
   * @param indexes of its properties
   */
  public JsonDeduction variant(String name, int... indexes) {
    int index = variants.size();
    List<String> names = new ArrayList<>(variants);
    names.add(name);
    long[][] more = new long[having.length][];
    for (int i = 0; i < having.length; i++) {
      more[i] = Arrays.copyOf(having[i], words(index + 1));
    }
    for (int property : indexes) {
      more[property][index >> 6] |= 1L << index;
    }
    return new JsonDeduction(
        properties, List.copyOf(names), more, indexes.length == 0 ? index : empty);
  }

  /**
   * Reads ahead, in the object that is next, as far as it takes to know its variant.
   *
   * @return the index of the variant, and the object is still next; -1 after a problem, and the
   *     object is passed over
   */
  public int next(JsonReader in) {
    return next(in, -1);
  }

  /**
   * As the other, for a union that has a variant for everything else.
   *
   * @param otherwise what is returned for an object that is of no variant, or may be of several
   */
  public int next(JsonReader in, int otherwise) {
    int offset = in.position();
    int depth = in.depth;
    int problems = in.problems();
    if (!in.beginObject()) {
      return -1;
    }
    long[] candidates = candidates();
    int found = find(in, candidates);
    if (in.ended()) {
      return -1;
    }
    if (found < 0 && otherwise < 0) {
      in.problem(offset, "discriminator", ambiguity(candidates));
      return -1;
    }
    in.forget(problems); // all of it is read again
    return Discriminator.returns(in, offset, depth) ? (found < 0 ? otherwise : found) : -1;
  }

  /** The variant; -1 behind the object. */
  private int find(JsonReader in, long[] candidates) {
    if (!in.nextMember()) {
      return empty;
    }
    int previous = JsonNames.START;
    do {
      int name = Names.read(in, properties, previous + 1);
      if (name >= 0) {
        previous = name;
        if (keep(candidates, having[name]) == 1) {
          return first(candidates);
        }
      }
      in.skipValue();
    } while (in.nextMember());
    return -1;
  }

  /** Keeps the candidates that are among others, too; how many are left. */
  private static int keep(long[] candidates, long[] others) {
    int left = 0;
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] &= others[i];
      left += Long.bitCount(candidates[i]);
    }
    return left;
  }

  private static int first(long[] candidates) {
    int word = 0;
    while (candidates[word] == 0) {
      word++;
    }
    return word * Long.SIZE + Long.numberOfTrailingZeros(candidates[word]);
  }

  private long[] candidates() {
    long[] all = new long[words(variants.size())];
    for (int i = 0; i < variants.size(); i++) {
      all[i >> 6] |= 1L << i;
    }
    return all;
  }

  private String ambiguity(long[] candidates) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      if ((candidates[i >> 6] & 1L << i) != 0) {
        left.add(variants.get(i));
      }
    }
    return left.isEmpty()
        ? "has properties of several of " + listed(variants) + ", and is none of them"
        : "has no property that tells which of " + listed(left) + " it is";
  }

  private static String listed(List<String> names) {
    int shown = Math.min(names.size(), MOST_LISTED);
    return String.join(", ", names.subList(0, shown)) + (shown < names.size() ? ", …" : "");
  }

  private static int words(int variants) {
    return (variants + Long.SIZE - 1) / Long.SIZE;
  }
}
