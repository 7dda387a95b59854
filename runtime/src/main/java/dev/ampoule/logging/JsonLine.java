package dev.ampoule.logging;

import org.jspecify.annotations.Nullable;

/** A JSON object in one line that grows, with the escapes of {@link LogText}. */
final class JsonLine {

  private final StringBuilder out = new StringBuilder(320).append('{');

  /** Adds a text; null and an empty one are left out. */
  void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      name(name);
      string(value);
    }
  }

  void number(String name, long value) {
    name(name);
    out.append(value);
  }

  /** Adds a number that is given in tenths. */
  void tenths(String name, long value) {
    name(name);
    out.append(value / 10).append('.').append(value % 10);
  }

  void truth(String name, boolean value) {
    name(name);
    out.append(value);
  }

  /** Begins an object; {@link #close()} ends it. */
  void begin(String name) {
    name(name);
    out.append('{');
  }

  void close() {
    out.append('}');
  }

  /** The whole line. */
  String end() {
    return out.append("}\n").toString();
  }

  private void name(String name) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    string(name);
    out.append(':');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int length = Character.charCount(point);
      if (point == '"' || point == '\\') {
        out.append('\\').append((char) point);
      } else if (LogText.isPlain(point)) {
        out.append(text, i, i + length);
      } else {
        for (int j = i; j < i + length; j++) {
          LogText.escape(out, text.charAt(j));
        }
      }
      i += length;
    }
    out.append('"');
  }
}
