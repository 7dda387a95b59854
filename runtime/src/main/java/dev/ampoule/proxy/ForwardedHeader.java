package dev.ampoule.proxy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of {@code Forwarded} (RFC 7239): what each proxy says, the one next to the server
 * last.
 *
 * <p>Whoever sends the first part of a header can leave a quotation open, which would swallow what
 * the proxies add. So it is read strictly, and a header with any mistake says nothing.
 */
final class ForwardedHeader {

  private final String text;
  private int at;

  private ForwardedHeader(String text) {
    this.text = text;
  }

  /**
   * Reads all lines of the header.
   *
   * @return the parameters of each element, names in lower case; null if something is malformed
   */
  static @Nullable List<Map<String, String>> parse(List<String> lines) {
    List<Map<String, String>> elements = new ArrayList<>();
    for (String line : lines) {
      if (!new ForwardedHeader(line).elements(elements)) {
        return null;
      }
    }
    return elements;
  }

  private boolean elements(List<Map<String, String>> elements) {
    do {
      Map<String, String> element = new HashMap<>();
      do {
        blanks();
        if (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ';') {
          if (!pair(element)) {
            return false;
          }
        }
        blanks();
      } while (accept(';'));
      if (!element.isEmpty()) {
        elements.add(element);
      }
    } while (accept(','));
    return at == text.length();
  }

  /** Reads {@code name=value}; a name stands once in an element. */
  private boolean pair(Map<String, String> element) {
    String name = token().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !accept('=')) {
      return false;
    }
    String value = accept('"') ? quoted() : token();
    return value != null && !value.isEmpty() && element.put(name, value) == null;
  }

  private String token() {
    int start = at;
    while (at < text.length() && isToken(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Reads up to the closing quote; null if there is none. */
  private @Nullable String quoted() {
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c == '\\') {
        if (at == text.length()) {
          return null;
        }
        c = text.charAt(at++);
      }
      value.append(c);
    }
    return null;
  }

  private void blanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private boolean accept(char c) {
    boolean found = at < text.length() && text.charAt(at) == c;
    at += found ? 1 : 0;
    return found;
  }

  /** The characters of RFC 9110's tokens; and those that many proxies leave unquoted. */
  private static boolean isToken(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || "!#$%&'*+-.^_`|~:[]".indexOf(c) >= 0;
  }
}
