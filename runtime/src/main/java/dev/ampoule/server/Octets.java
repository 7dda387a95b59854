package dev.ampoule.server;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What each octet of a request's head may be part of. */
final class Octets {

  static final byte CR = '\r';
  static final byte LF = '\n';

  private static final int TOKEN = 1;
  private static final int TARGET = 2;
  private static final int VALUE = 4;
  private static final int HOST = 8;
  private static final int HEX = 16;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long EACH_ONE = 0x0101010101010101L;
  private static final long EACH_HASH = 0x2323232323232323L;
  private static final long EACH_VISIBLE = 0x2121212121212121L;
  private static final long EACH_LF = 0x0a0a0a0a0a0a0a0aL;
  private static final long EACH_BLANK = 0x2020202020202020L;
  private static final long EACH_DEL = 0x7f7f7f7f7f7f7f7fL;
  private static final long EACH_TOP_BIT = 0x8080808080808080L;
  private static final byte[] CLASSES = new byte[256];

  static {
    for (int octet = 0x20; octet < 256; octet++) {
      if (octet != 0x7f) {
        CLASSES[octet] |= VALUE;
      }
    }
    CLASSES['\t'] |= VALUE;
    for (int octet = 0x21; octet < 0x7f; octet++) {
      if (octet != '#') {
        CLASSES[octet] |= TARGET;
      }
    }
    mark(TOKEN | HOST, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    mark(TOKEN, "!#$%&'*+-.^_`|~");
    mark(HOST, "-._~%!$&'()*+,;=:[]");
    mark(HEX, "0123456789abcdefABCDEF");
  }

  private Octets() {}

  private static void mark(int as, String octets) {
    for (byte octet : octets.getBytes(StandardCharsets.US_ASCII)) {
      CLASSES[octet] |= (byte) as;
    }
  }

  /** Whether a method or a header's name may hold it. */
  static boolean isToken(byte octet) {
    return (CLASSES[octet & 0xff] & TOKEN) != 0;
  }

  /** Whether a request's target may hold it: visible ASCII without {@code #}. */
  static boolean isTarget(byte octet) {
    return (CLASSES[octet & 0xff] & TARGET) != 0;
  }

  /** Whether a header's value may hold it: everything but control characters. */
  static boolean isValue(byte octet) {
    return (CLASSES[octet & 0xff] & VALUE) != 0;
  }

  /** Whether a host with a port may hold it. */
  static boolean isHost(byte octet) {
    return (CLASSES[octet & 0xff] & HOST) != 0;
  }

  static boolean isHex(byte octet) {
    return (CLASSES[octet & 0xff] & HEX) != 0;
  }

  static boolean isDigit(byte octet) {
    return octet >= '0' && octet <= '9';
  }

  static boolean isBlank(byte octet) {
    return octet == ' ' || octet == '\t';
  }

  /**
   * Returns where a header's value ends that begins at {@code from}: at its first control
   * character. Values are most of a head, so eight octets are looked at together.
   *
   * @param limit after the last octet that may be looked at; a control character is before it
   */
  static int endOfValue(byte[] octets, int from, int limit) {
    int i = from;
    while (i + Long.BYTES <= limit && isValue((long) WORDS.get(octets, i))) {
      i += Long.BYTES;
    }
    while (isValue(octets[i])) {
      i++;
    }
    return i;
  }

  /**
   * Returns where a request's target ends that begins at {@code from}: at the first octet that it
   * may not hold. Paths are the part of a head that grows, so eight octets are looked at together.
   *
   * @param limit after the last octet that may be looked at; the target ends before it
   */
  static int endOfTarget(byte[] octets, int from, int limit) {
    int i = from;
    while (i + Long.BYTES <= limit && isTarget((long) WORDS.get(octets, i))) {
      i += Long.BYTES;
    }
    while (isTarget(octets[i])) {
      i++;
    }
    return i;
  }

  /** Returns where the first LF is, or -1. */
  static int indexOfLf(byte[] octets, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to) {
      long turned = (long) WORDS.get(octets, i) ^ EACH_LF;
      long found = (turned - EACH_ONE) & ~turned & EACH_TOP_BIT;
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
      i += Long.BYTES;
    }
    while (i < to && octets[i] != LF) {
      i++;
    }
    return i < to ? i : -1;
  }

  /** Whether none of eight octets is below a blank, or DEL. */
  private static boolean isValue(long word) {
    long control = (word - EACH_BLANK) & ~word;
    long turned = word ^ EACH_DEL;
    long delete = (turned - EACH_ONE) & ~turned;
    return ((control | delete) & EACH_TOP_BIT) == 0;
  }

  /** Whether none of eight octets is a blank or below, DEL or above, or {@code #}. */
  private static boolean isTarget(long word) {
    long hash = word ^ EACH_HASH;
    long outside = word | (word - EACH_VISIBLE) | (word + EACH_ONE) | ((hash - EACH_ONE) & ~hash);
    return (outside & EACH_TOP_BIT) == 0;
  }

  /** Whether a range holds {@code lowerCase} in any case; ASCII only. */
  static boolean matches(byte[] octets, int from, int to, String lowerCase) {
    if (to - from != lowerCase.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      int octet = octets[i];
      int folded = octet >= 'A' && octet <= 'Z' ? octet + 32 : octet;
      if (folded != lowerCase.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }
}
