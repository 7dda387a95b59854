package dev.ampoule.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The name of a property, encoded once.
 *
 * <p>A generated codec holds one constant for each property.
 */
public final class JsonName {

  private final String text;

  /** {@code ,"name":} and zeros up to a multiple of eight. */
  final byte[] member;

  /** How long {@link #member} is without the zeros. */
  final int memberLength;

  /** {@link #member} without its comma, and zeros up to a multiple of eight. */
  final byte[] first;

  /** {@code name":} and zeros up to a multiple of eight: what follows the quote in a document. */
  final byte[] rest;

  /** How long {@link #rest} is without the zeros. */
  final int restLength;

  /** The first eight bytes of {@link #rest}. */
  final long head;

  /** Which bits of the last word of {@link #rest} count. */
  final long lastMask;

  private JsonName(String text, byte[] quoted) {
    this.text = text;
    memberLength = quoted.length + 2;
    member = new byte[padded(memberLength)];
    member[0] = ',';
    System.arraycopy(quoted, 0, member, 1, quoted.length);
    member[memberLength - 1] = ':';
    first = Arrays.copyOf(Arrays.copyOfRange(member, 1, memberLength), padded(memberLength - 1));
    restLength = memberLength - 2;
    rest = Arrays.copyOf(Arrays.copyOfRange(member, 2, memberLength), padded(restLength));
    head = Words.get(rest, 0);
    int unused = rest.length - restLength;
    lastMask = -1L >>> (unused * Byte.SIZE);
  }

  /** The name of a property; any text. */
  public static JsonName of(String text) {
    return new JsonName(text, StringText.quote(text).getBytes(StandardCharsets.UTF_8));
  }

  /** The name as it was given. */
  public String text() {
    return text;
  }

  /** Whether {@code name":} stands at a place of a document. */
  boolean matches(byte[] bytes, int at, int end) {
    int last = rest.length - Long.BYTES;
    if (end - at < rest.length) {
      return end - at >= restLength
          && Arrays.equals(rest, 0, restLength, bytes, at, at + restLength);
    }
    if (last == 0) {
      return ((Words.get(bytes, at) ^ head) & lastMask) == 0;
    }
    if (Words.get(bytes, at) != head) {
      return false;
    }
    for (int i = Long.BYTES; i < last; i += Long.BYTES) {
      if (Words.get(bytes, at + i) != Words.get(rest, i)) {
        return false;
      }
    }
    return ((Words.get(bytes, at + last) ^ Words.get(rest, last)) & lastMask) == 0;
  }

  @Override
  public String toString() {
    return text;
  }

  private static int padded(int length) {
    return (length + Long.BYTES - 1) & -Long.BYTES;
  }
}
