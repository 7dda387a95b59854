package dev.ampoule.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Random documents, and random damage to them. */
final class RandomJson {

  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "12",
    "-345",
    "2147483647",
    "2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "0.5",
    "-1.25",
    "1e5",
    "1E-7",
    "1.5e+3",
    "123456789012345678901234567890",
    "0.1e1",
    "4.9e-324",
    "1.7976931348623157E308",
    "1e400"
  };
  private static final String[] PIECES = {
    "a",
    "bc",
    "defghijk",
    "lmnopqrstuvwxyz0123456789",
    "é",
    "ß",
    "€",
    "漢字",
    "😀",
    "\\n",
    "\\t",
    "\\\"",
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\r",
    "\\u0041",
    "\\u00e9",
    "\\u20AC",
    "\\ud83d\\ude00",
    "\\u0000",
    " ",
    "'",
    "/",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "~",
    "\u007f",
    "\u2028"
  };
  private static final String DAMAGE =
      "\"\\,:{}[]0123456789.eE+-truefalsnu \t\n\r\u0000\u001f/'abcdefX_$#*()<>";

  private final RandomGenerator random;

  RandomJson(RandomGenerator random) {
    this.random = random;
  }

  /** A document that is JSON, unless names come twice. */
  String document() {
    StringBuilder out = new StringBuilder();
    value(out, random.nextInt(6));
    return out.toString();
  }

  /** A document after a few changes. */
  byte[] damaged(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    for (int i = random.nextInt(1, 4); i > 0 && bytes.length > 0; i--) {
      bytes = damaged(bytes);
    }
    return bytes;
  }

  private byte[] damaged(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(3));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> joined(bytes, at, new byte[0], to);
      case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
      case 3 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
      case 4 -> joined(bytes, at, new byte[] {damage()}, at);
      default -> joined(bytes, at, new byte[] {damage()}, at + 1);
    };
  }

  private byte damage() {
    return (byte) DAMAGE.charAt(random.nextInt(DAMAGE.length()));
  }

  private static byte[] joined(byte[] bytes, int at, byte[] middle, int rest) {
    byte[] out = new byte[at + middle.length + bytes.length - rest];
    System.arraycopy(bytes, 0, out, 0, at);
    System.arraycopy(middle, 0, out, at, middle.length);
    System.arraycopy(bytes, rest, out, at + middle.length, bytes.length - rest);
    return out;
  }

  private void value(StringBuilder out, int depth) {
    blanks(out);
    switch (depth == 0 ? random.nextInt(6) : random.nextInt(12)) {
      case 0 -> out.append("true");
      case 1 -> out.append("false");
      case 2 -> out.append("null");
      case 3, 4 -> number(out);
      case 5 -> string(out);
      case 6, 7, 8 -> array(out, depth - 1);
      default -> object(out, depth - 1);
    }
    blanks(out);
  }

  private void number(StringBuilder out) {
    switch (random.nextInt(5)) {
      case 0 -> out.append(random.nextInt());
      case 1 -> out.append(random.nextLong());
      case 2 -> out.append(Double.toString(random.nextDouble(-1e9, 1e9)));
      case 3 -> out.append(random.nextInt(1000)).append('.').append(random.nextInt(1000));
      default -> out.append(NUMBERS[random.nextInt(NUMBERS.length)]);
    }
  }

  private void string(StringBuilder out) {
    out.append('"');
    for (int i = random.nextInt(6); i > 0; i--) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    out.append('"');
  }

  private void array(StringBuilder out, int depth) {
    out.append('[');
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",");
      value(out, depth);
    }
    closing(out, count, ']');
  }

  private void object(StringBuilder out, int depth) {
    out.append('{');
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",");
      blanks(out);
      string(out);
      blanks(out);
      out.append(':');
      value(out, depth);
    }
    closing(out, count, '}');
  }

  private void closing(StringBuilder out, int count, char bracket) {
    if (count == 0) {
      blanks(out);
    }
    out.append(bracket);
  }

  private void blanks(StringBuilder out) {
    if (random.nextInt(8) == 0) {
      out.append(" \t\r\n".charAt(random.nextInt(4)));
    }
  }
}
