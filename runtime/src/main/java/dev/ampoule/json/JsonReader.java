package dev.ampoule.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document out of its UTF-8 bytes, value by value, strictly as RFC 8259 has it.
 *
 * <p>The caller says what it expects. What is not as expected is noted as a problem, the value is
 * passed over, and reading goes on, so that one answer can name all that is wrong; a document that
 * is not JSON ends reading at once, and everything then reads as if the document ended there. One
 * thread uses a reader, once.
 *
 * <pre>{@code
 * int object = in.position();
 * int problems = in.problems();
 * if (!in.beginObject()) {
 *   return null;
 * }
 * long seen = 0;
 * String title = null;
 * for (int name = in.nextName(NAMES, JsonNames.START);
 *     name != JsonNames.END;
 *     name = in.nextName(NAMES, name)) {
 *   seen = in.once(seen, name);
 *   switch (name) {
 *     case 0 -> title = in.readString();
 *     default -> in.unknown(UnknownProperties.CONFIGURED);
 *   }
 * }
 * in.require(object, seen, 0b1, NAMES);
 * if (in.problems() != problems || title == null) {
 *   return null;
 * }
 * }</pre>
 */
public final class JsonReader extends DocumentCursor implements AutoCloseable {

  /**
   * Makes one that stands before a document.
   *
   * @param bytes holds the document, and must not change meanwhile
   * @param from where it begins; a byte-order mark there is passed over
   * @param to after its last byte
   * @param settings the limits and codecs
   */
  public JsonReader(byte[] bytes, int from, int to, JsonSettings settings) {
    super(from == 0 ? bytes : Arrays.copyOfRange(bytes, from, to), to - from, settings);
  }

  /** The settings, of which a codec may want the codec of another type. */
  public JsonSettings settings() {
    return settings;
  }

  /** Where the next value begins, as a number of bytes: what problems are noted at. */
  public int position() {
    peek();
    return position;
  }

  /** Begins an object; false if there is something else, after a problem. */
  public boolean beginObject() {
    return begin('{', "an object");
  }

  /**
   * Goes to the next property of an object, or ends it.
   *
   * @param names the names that the caller knows
   * @param previous the result for the property before, which tells where to look first
   * @return the index of its name, and its value is next; {@link JsonNames#UNKNOWN}, and {@link
   *     #name} gives it; {@link JsonNames#END} behind the object
   */
  public int nextName(JsonNames names, int previous) {
    return nextMember() ? Names.read(this, names, previous + 1) : JsonNames.END;
  }

  /** The name that {@link #nextName} did not know. */
  public String name() {
    return Names.text(this);
  }

  /**
   * Goes to the next property of an object that is a map, or ends it.
   *
   * @return its name, and its value is next; null behind the object
   */
  public @Nullable String nextKey() {
    return nextMember() ? Names.readText(this) : null;
  }

  /** Begins an array; false if there is something else, after a problem. */
  public boolean beginArray() {
    return begin('[', "an array");
  }

  /** Goes to the next element of an array, which is next; false behind the array. */
  public boolean nextElement() {
    return next(']', '[', "\",\" or \"]\"");
  }

  /** Whether the next value is neither an array nor null. */
  public boolean isSingle() {
    int c = peek();
    return c != '[' && c != 'n' && c != NONE;
  }

  /** Whether the next value is an object. */
  public boolean isObject() {
    return peek() == '{';
  }

  /** Passes over {@code null}; false if there is something else. */
  public boolean skipNull() {
    if (peek() == 'n') {
      return Literals.skip(this, Literals.NULL);
    }
    optional = position;
    return false;
  }

  /**
   * Notes a problem if a property comes a second time.
   *
   * @param seen a bit for each property that came before
   * @param index of the property, below 64; one that is negative is not counted
   * @return {@code seen} with the property's bit
   */
  public long once(long seen, int index) {
    if (index < 0) {
      return seen;
    }
    long bit = 1L << index;
    if ((seen & bit) != 0) {
      duplicate(position());
    }
    return seen | bit;
  }

  /**
   * Notes a problem if a property comes a second time; for types of more than 64.
   *
   * @param seen a bit for each property that came before, 64 in an element; gets this one's
   * @param index of the property; one that is negative is not counted
   */
  public void once(long[] seen, int index) {
    if (index >= 0) {
      seen[index >> 6] = once(seen[index >> 6], index & 63);
    }
  }

  /**
   * Notes a problem for each property that did not come.
   *
   * @param object where the object begins
   * @param seen a bit for each property that came
   * @param required a bit for each that must
   * @param names the names
   */
  public void require(int object, long seen, long required, JsonNames names) {
    long missing = required & ~seen;
    if (missing != 0) {
      missing(object, missing, 0, names);
    }
  }

  /** As the other, for types of more than 64 properties: 64 in an element. */
  public void require(int object, long[] seen, long[] required, JsonNames names) {
    for (int i = 0; i < required.length; i++) {
      long missing = required[i] & ~seen[i];
      if (missing != 0) {
        missing(object, missing, i * Long.SIZE, names);
      }
    }
  }

  /**
   * Notes that a name came a second time in an object.
   *
   * @param offset where its value begins
   */
  public void duplicate(int offset) {
    problem(offset, "duplicate", "is there more than once");
  }

  /** Passes over the value of a property that {@link #nextName} did not know. */
  public void unknown(UnknownProperties policy) {
    UnknownProperties decided =
        policy == UnknownProperties.CONFIGURED ? settings.unknown() : policy;
    if (decided == UnknownProperties.REJECT) {
      problem(position(), "unknown", "is not a property that is known here");
    }
    skipValue();
  }

  /** Reads {@code true} or {@code false}; false after a problem. */
  public boolean readBoolean() {
    return Literals.readBoolean(this);
  }

  /** Reads an integer; 0 after a problem. */
  public byte readByte() {
    return (byte) Integers.read(this, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads an integer; 0 after a problem. */
  public short readShort() {
    return (short) Integers.read(this, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads an integer; 0 after a problem. */
  public int readInt() {
    return (int) Integers.read(this, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads an integer; 0 after a problem. */
  public long readLong() {
    return Integers.read(this, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** Reads a number, rounded to the nearest; 0 after a problem. */
  public float readFloat() {
    return Decimals.readFloat(this);
  }

  /** Reads a number, rounded to the nearest; 0 after a problem. */
  public double readDouble() {
    return Decimals.readDouble(this);
  }

  /** Reads a number without rounding; null after a problem. */
  public @Nullable BigDecimal readBigDecimal() {
    return Decimals.readBigDecimal(this);
  }

  /** Reads an integer of any size; null after a problem. */
  public @Nullable BigInteger readBigInteger() {
    return Decimals.readBigInteger(this);
  }

  /** Reads a string; null after a problem. */
  public @Nullable String readString() {
    return Strings.read(this);
  }

  /** Reads a string of exactly one UTF-16 character; 0 after a problem. */
  public char readChar() {
    return Strings.readChar(this);
  }

  /** Reads a string in base64, with or without padding; null after a problem. */
  public byte @Nullable [] readBytes() {
    return Strings.readBytes(this);
  }

  /** Reads a string that must be one of these; its index, or -1 after a problem that names them. */
  public int readName(JsonNames names) {
    return Names.readValue(this, names, "value");
  }

  /** Reads the number, from 0, or the name of one of these; -1 for none, a problem if strict. */
  public int readIndex(JsonNames names, boolean strict) {
    return Names.readIndex(this, names, strict);
  }

  /**
   * Reads ahead, in the object that is next, the value of one property, wherever it stands.
   *
   * @param property its name
   * @param values what its value may be
   * @return the index of its value, and the object is still next; -1 after a problem, and the
   *     object is passed over
   */
  public int discriminator(JsonName property, JsonNames values) {
    return Discriminator.read(this, property, values);
  }

  /** As the other; {@code otherwise} stands for no such property, and for another value. */
  public int discriminator(JsonName property, JsonNames values, int otherwise) {
    return Discriminator.read(this, property, values, otherwise);
  }

  /** As the first; {@code missing} stands for an object that has no such property. */
  public int optionalDiscriminator(JsonName property, JsonNames values, int missing) {
    return Discriminator.readOptional(this, property, values, missing);
  }

  /** Passes over a value, which must be well-formed. */
  public void skipValue() {
    Skipping.value(this);
  }

  /** Reads any value; null after a problem. */
  public @Nullable JsonValue readValue() {
    return Trees.read(this);
  }

  /**
   * Makes a value of a text, or notes a problem where that is impossible.
   *
   * @param offset where the text stands
   * @return the value, or null after a problem
   */
  public <T> @Nullable T parse(int offset, JsonKey<T> kind, String text) {
    try {
      return kind.parse(text);
    } catch (RuntimeException e) {
      problem(offset, "value", "expected " + kind.expected() + " but found " + Excerpt.of(text));
      return null;
    }
  }

  /** How many problems there are so far: more than before means that a value is not complete. */
  public int problems() {
    return problems == null ? 0 : problems.count();
  }

  /** Whether there is any problem so far. */
  public boolean failed() {
    return problems != null;
  }

  /**
   * Notes that a constructor or factory refused an object.
   *
   * @param offset where the object begins
   * @param e what it threw; its message is shown to the client
   */
  public void rejected(int offset, Throwable e) {
    String message = e.getMessage();
    note(offset, null, "rejected", message == null ? "is not acceptable" : message);
  }

  /**
   * Notes a problem.
   *
   * @param offset where the value begins that it is about: an earlier {@link #position}
   * @param code what kind of problem, a word of {@link JsonProblem}
   * @param detail a sentence without its full stop that says what was expected and what came
   */
  public void problem(int offset, String code, String detail) {
    note(offset, null, code, detail);
  }

  /**
   * Ends reading: nothing but blanks may follow.
   *
   * @throws JsonException if there are problems
   */
  public void finish() {
    if (peek() != NONE) {
      problem(position, "trailing", "expected the end of the document but found " + found());
    }
    if (problems != null) {
      throw new JsonException(problems.located(bytes, start(), end));
    }
  }

  /** Gives what it borrowed back, for the next reader; this one cannot be used any more. */
  @Override
  public void close() {
    char[] done = chars;
    chars = null;
    if (done != null) {
      CharArrays.give(done);
    }
  }

  /** Notes that the next value is of another type than expected, and passes over it. */
  void wrong(String expected) {
    int c = peek();
    if (c == 'n') {
      int offset = position;
      if (Literals.skip(this, Literals.NULL)) {
        problem(offset, "null", "expected " + expected + " but found null");
      }
    } else if (Skipping.beginsValue(c)) {
      problem(position, "type", "expected " + expected + " but found " + found());
      skipValue();
    } else {
      syntax(expected);
    }
  }

  private boolean begin(char bracket, String expected) {
    if (peek() != bracket) {
      wrong(expected);
      return false;
    }
    return enter();
  }
}
