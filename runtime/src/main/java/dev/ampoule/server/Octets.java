package dev.ampoule.server;

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
