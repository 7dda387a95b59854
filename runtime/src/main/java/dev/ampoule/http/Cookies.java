package dev.ampoule.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Cookie} header of a request.
 *
 * <p>Flask: {@code werkzeug.http.parse_cookie}.
 */
final class Cookies {

  private Cookies() {}

  /** Parses; all values of a name are kept, and a cookie without {@code =} has an empty value. */
  static MultiMap parse(@Nullable String header) {
    if (header == null || header.isEmpty()) {
      return MultiMap.EMPTY;
    }
    List<String> entries = new ArrayList<>();
    int start = 0;
    while (start < header.length()) {
      int end = endOfPair(header, start);
      int equals = header.indexOf('=', start);
      boolean hasValue = equals >= 0 && equals < end;
      String name = header.substring(start, hasValue ? equals : end).strip();
      if (!name.isEmpty()) {
        entries.add(name);
        entries.add(hasValue ? unquote(header.substring(equals + 1, end).strip()) : "");
      }
      start = end + 1;
    }
    return new MultiMap(entries.toArray(String[]::new), entries.size());
  }

  /** The index of the semicolon after a pair; one in a quoted value ends nothing. */
  private static int endOfPair(String header, int start) {
    int semicolon = header.indexOf(';', start);
    int end = semicolon < 0 ? header.length() : semicolon;
    int equals = header.indexOf('=', start);
    if (equals < 0 || equals >= end) {
      return end;
    }
    int quote = skipBlanks(header, equals + 1);
    if (quote >= header.length() || header.charAt(quote) != '"') {
      return end;
    }
    int after = skipBlanks(header, afterQuoted(header, quote));
    return after == header.length() || header.charAt(after) == ';' ? after : end;
  }

  /** The index after the quote that closes a value, or the opening one when none does. */
  private static int afterQuoted(String header, int quote) {
    for (int i = quote + 1; i < header.length(); i++) {
      if (header.charAt(i) == '\\') {
        i++;
      } else if (header.charAt(i) == '"') {
        return i + 1;
      }
    }
    return quote;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Undoes the quotes and octal escapes that {@link ResponseCookie} writes. */
  private static String unquote(String value) {
    if (value.length() < 2 || value.charAt(0) != '"' || !value.endsWith("\"")) {
      return value;
    }
    byte[] quoted = value.substring(1, value.length() - 1).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(quoted.length);
    for (int i = 0; i < quoted.length; i++) {
      if (quoted[i] != '\\' || i + 1 == quoted.length) {
        out.write(quoted[i]);
      } else if (isOctal(quoted, i + 1)) {
        out.write(
            ((quoted[i + 1] - '0') << 6) | ((quoted[i + 2] - '0') << 3) | (quoted[i + 3] - '0'));
        i += 3;
      } else {
        out.write(quoted[++i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean isOctal(byte[] text, int at) {
    return at + 2 < text.length
        && text[at] >= '0'
        && text[at] <= '3'
        && text[at + 1] >= '0'
        && text[at + 1] <= '7'
        && text[at + 2] >= '0'
        && text[at + 2] <= '7';
  }
}
