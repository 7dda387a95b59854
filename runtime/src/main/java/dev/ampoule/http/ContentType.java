package dev.ampoule.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A media type with parameters: {@code text/html; charset="utf-8"}. */
final class ContentType {

  private ContentType() {}

  /** Whether a media type is the wanted one, or one that it stands for, {@code text/*}. */
  static boolean matches(String mimetype, String wanted) {
    return wanted.endsWith("/*")
        ? mimetype.startsWith(wanted.substring(0, wanted.length() - 1))
        : mimetype.equals(wanted);
  }

  static String mimetype(@Nullable String header) {
    if (header == null) {
      return "";
    }
    int end = header.indexOf(';');
    String type = end < 0 ? header : header.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a media type is JSON: {@code application/json}, or one that ends in {@code +json}. */
  static boolean isJson(String mimetype) {
    return mimetype.equals("application/json")
        || (mimetype.startsWith("application/") && mimetype.endsWith("+json"));
  }

  /**
   * Returns the parameters; a quoted value loses its quotes, and one without a name is left out.
   */
  static Map<String, String> parameters(@Nullable String header) {
    Map<String, String> found = new LinkedHashMap<>();
    int at = header == null ? -1 : header.indexOf(';');
    while (header != null && at >= 0 && at < header.length()) {
      int end = endOfParameter(header, at + 1);
      int equals = header.indexOf('=', at + 1);
      if (equals > 0 && equals < end) {
        String name = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          found.put(name, unquote(header.substring(equals + 1, end).strip()));
        }
      }
      at = end;
    }
    return Collections.unmodifiableMap(found);
  }

  private static int endOfParameter(String header, int from) {
    boolean quoted = false;
    for (int i = from; i < header.length(); i++) {
      char c = header.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        return i;
      }
    }
    return header.length();
  }

  private static String unquote(String value) {
    if (value.length() < 2 || value.charAt(0) != '"' || !value.endsWith("\"")) {
      return value;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < value.length() - 1; i++) {
      char c = value.charAt(i);
      boolean escape = c == '\\' && i + 1 < value.length() - 1;
      out.append(escape ? value.charAt(++i) : c);
    }
    return out.toString();
  }
}
