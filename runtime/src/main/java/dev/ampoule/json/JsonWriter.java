package dev.ampoule.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as UTF-8 into one array of bytes that grows, and that the next writer uses again.
 *
 * <p>It puts the commas and the colons; that names stand in objects and values in their places is
 * the caller's part, and not checked. One thread uses it, and closes it in the end.
 *
 * <pre>{@code
 * out.beginObject();
 * out.name(TITLE);
 * out.write(todo.title());
 * out.endObject();
 * }</pre>
 */
public final class JsonWriter implements AutoCloseable {

  /** What a closed writer writes into. */
  private static final byte[] CLOSED = {};

  /** The document so far, up to {@link #length}; the last byte tells whether a comma is due. */
  byte[] buffer;

  int length;

  /** Where the bytes begin that were not flushed: behind a copy of the last one that was. */
  private int start;

  private int depth;
  private final JsonSettings settings;
  private final Scratch arrays = Scratch.take();
  private @Nullable StringBuilder scratch;

  /** Makes one that is ready for a value. */
  public JsonWriter(JsonSettings settings) {
    this.settings = settings;
    buffer = arrays.bytes();
  }

  /** The settings, of which a codec may want the codec of another type. */
  public JsonSettings settings() {
    return settings;
  }

  /**
   * Begins an object.
   *
   * @throws IllegalStateException if it is nested too deeply
   */
  public void beginObject() {
    open('{');
  }

  /** Ends the object that was begun last. */
  public void endObject() {
    close('}');
  }

  /**
   * Begins an array.
   *
   * @throws IllegalStateException if it is nested too deeply
   */
  public void beginArray() {
    open('[');
  }

  /** Ends the array that was begun last. */
  public void endArray() {
    close(']');
  }

  /** Goes to the next property of an object; its value follows. */
  public void name(JsonName name) {
    byte[] bytes = room(name.member.length + Long.BYTES);
    int at = length;
    boolean first = bytes[at - 1] == '{';
    byte[] member = first ? name.first : name.member;
    // Eight bytes at a time; those behind the colon are written over.
    for (int i = 0; i < member.length; i += Long.BYTES) {
      Words.set(bytes, at + i, Words.get(member, i));
    }
    length = at + name.memberLength - (first ? 1 : 0);
  }

  /** Goes to the next property of an object; its value follows. */
  public void name(String name) {
    element(); // the same comma
    StringText.write(this, name);
    room(1)[length++] = ':';
  }

  /** Goes to the next element of an array, which follows. */
  public void element() {
    byte last = buffer[length - 1];
    if (last != '[' && last != '{') {
      room(1)[length++] = ',';
    }
  }

  /** Writes {@code null}. */
  public void writeNull() {
    byte[] bytes = room(4);
    int at = length;
    bytes[at] = 'n';
    bytes[at + 1] = 'u';
    bytes[at + 2] = 'l';
    bytes[at + 3] = 'l';
    length = at + 4;
  }

  /** Writes {@code true} or {@code false}. */
  public void write(boolean value) {
    byte[] bytes = room(5);
    int at = length;
    if (value) {
      bytes[at] = 't';
      bytes[at + 1] = 'r';
      bytes[at + 2] = 'u';
      bytes[at + 3] = 'e';
      length = at + 4;
    } else {
      bytes[at] = 'f';
      bytes[at + 1] = 'a';
      bytes[at + 2] = 'l';
      bytes[at + 3] = 's';
      bytes[at + 4] = 'e';
      length = at + 5;
    }
  }

  /** Writes a number. */
  public void write(int value) {
    byte[] bytes = room(IntegerText.LONGEST);
    length = IntegerText.put(bytes, length, value);
  }

  /** Writes a number. */
  public void write(long value) {
    byte[] bytes = room(IntegerText.LONGEST);
    length = IntegerText.put(bytes, length, value);
  }

  /**
   * Writes a number as {@link Double#toString(double)} has it.
   *
   * @throws IllegalStateException if it is infinite or not a number, which JSON has no text for
   */
  public void write(double value) {
    DecimalText.write(this, value);
  }

  /**
   * Writes a number as {@link Float#toString(float)} has it.
   *
   * @throws IllegalStateException if it is infinite or not a number, which JSON has no text for
   */
  public void write(float value) {
    DecimalText.write(this, value);
  }

  /** Writes a string, or null; half a surrogate pair becomes U+FFFD. */
  public void write(@Nullable String value) {
    if (value == null) {
      writeNull();
    } else {
      StringText.write(this, value);
    }
  }

  /** Writes what a codec writes of a value, or null. */
  public <T> void write(JsonCodec<? super T> codec, @Nullable T value) {
    if (value == null) {
      writeNull();
    } else {
      codec.write(this, value);
    }
  }

  /** Writes a name as a string: a constant of an enum, a discriminator. */
  public void write(JsonName value) {
    int quoted = value.memberLength - 2;
    byte[] bytes = room(quoted);
    System.arraycopy(value.member, 1, bytes, length, quoted);
    length += quoted;
  }

  /** Writes a string of one character; half a surrogate pair becomes U+FFFD. */
  public void write(char value) {
    StringText.write(this, String.valueOf(value));
  }

  /** Writes a number. */
  public void write(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      write(value.longValue());
    } else {
      writeAscii(value.toString());
    }
  }

  /** Writes a number as {@link BigDecimal#toString()} has it. */
  public void write(BigDecimal value) {
    writeAscii(value.toString());
  }

  /** Writes bytes as a string in base64, with padding. */
  public void write(byte[] value) {
    byte[] encoded = Base64.getEncoder().encode(value);
    byte[] bytes = room(encoded.length + 2L);
    bytes[length++] = '"';
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    bytes[length++] = '"';
  }

  /**
   * Writes a value that is JSON already, which is not checked.
   *
   * @param json UTF-8; not empty
   */
  public void writeRaw(byte[] json) {
    byte[] bytes = room(json.length);
    System.arraycopy(json, 0, bytes, length, json.length);
    length += json.length;
  }

  /** How many bytes were written since the beginning or the last {@link #flush}. */
  public int size() {
    return length - start;
  }

  /**
   * What was written since the beginning or the last {@link #flush}.
   *
   * @throws IllegalStateException if an object or array was not ended
   */
  public byte[] toByteArray() {
    if (depth != 0) {
      throw new IllegalStateException("a codec began an object or array and did not end it");
    }
    return Arrays.copyOfRange(buffer, start, length);
  }

  /**
   * Sends what was written and forgets it; writing goes on from there.
   *
   * @throws IOException if the stream throws it
   */
  public void flush(OutputStream out) throws IOException {
    out.write(buffer, start, length - start);
    if (length > 0) {
      buffer[0] = buffer[length - 1];
      start = 1;
      length = 1;
    }
  }

  /** Gives the bytes back, for the next writer; this one cannot be used any more. */
  @Override
  public void close() {
    byte[] done = buffer;
    buffer = CLOSED;
    length = 0;
    if (done.length != 0) {
      arrays.give(done);
    }
  }

  /** An array with room for more bytes at {@link #length}: {@link #buffer} from now on. */
  byte[] room(long more) {
    if (more > buffer.length - length) {
      grow(more);
    }
    return buffer;
  }

  /** A builder without content. */
  StringBuilder scratch() {
    if (scratch == null) {
      scratch = new StringBuilder(DecimalText.LONGEST);
    }
    scratch.setLength(0);
    return scratch;
  }

  /** The arrays that this writer works with. */
  Scratch arrays() {
    return arrays;
  }

  private void grow(long more) {
    if (buffer.length == 0) {
      throw new IllegalStateException("this writer was closed");
    }
    buffer = Buffers.grow(buffer, length, length + more);
  }

  private void open(char bracket) {
    if (++depth > settings.maxDepth()) {
      throw new IllegalStateException(
          "more than %d objects and arrays stand in each other: does a value contain itself?"
              .formatted(settings.maxDepth()));
    }
    byte[] bytes = room(1);
    bytes[length++] = (byte) bracket;
  }

  private void close(char bracket) {
    depth--;
    byte[] bytes = room(1);
    bytes[length++] = (byte) bracket;
  }

  private void writeAscii(String text) {
    int count = text.length();
    byte[] bytes = room(count);
    int at = length;
    for (int i = 0; i < count; i++) {
      bytes[at++] = (byte) text.charAt(i);
    }
    length = at;
  }
}
