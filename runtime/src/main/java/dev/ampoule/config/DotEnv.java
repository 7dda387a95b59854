package dev.ampoule.config;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a {@code .env} file: lines of {@code NAME=value}, with or without {@code export}, comments
 * behind {@code #}. A value in single quotes stands for itself; in double quotes {@code \n}, {@code
 * \t}, {@code \"} and {@code \\} are understood. Quoted values may go over several lines. Nothing
 * is expanded.
 */
final class DotEnv {

  private final String text;
  private int at;

  private DotEnv(String text) {
    this.text = text;
  }

  /**
   * The variables of a file.
   *
   * @throws ConfigException if a line is none of that
   */
  static Map<String, String> parse(String name, String text) {
    DotEnv file = new DotEnv(text.replace("\r\n", "\n"));
    Map<String, String> variables = new LinkedHashMap<>();
    while (file.skipBlank()) {
      file.variable(name, variables);
    }
    return variables;
  }

  private boolean skipBlank() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        at = lineEnd();
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private void variable(String file, Map<String, String> variables) {
    int start = at;
    int equals = text.indexOf('=', at);
    if (equals < 0 || equals > lineEnd()) {
      throw wrong(file, start, "a line must be NAME=value");
    }
    String name = text.substring(at, equals).strip().replaceFirst("^export\\s+", "");
    if (!name.matches("[A-Za-z_][A-Za-z0-9_.]*")) {
      throw wrong(file, start, "a line must be NAME=value");
    }
    at = equals + 1;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    char first = at < text.length() ? text.charAt(at) : '\n';
    variables.put(name, first == '"' || first == '\'' ? quoted(file, first) : plain());
  }

  private String plain() {
    String line = text.substring(at, lineEnd());
    at = lineEnd();
    return line.replaceFirst("(^|\\s)#.*", "").strip();
  }

  private String quoted(String file, char quote) {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\\' && quote == '"' && at < text.length()) {
        value.append(escaped(text.charAt(at++)));
      } else {
        value.append(c);
      }
    }
    if (at >= text.length()) {
      throw wrong(file, start, "the quoted value that begins here does not end");
    }
    at++;
    String rest = text.substring(at, lineEnd()).strip();
    if (!rest.isEmpty() && !rest.startsWith("#")) {
      throw wrong(file, at, "nothing but a comment may follow the quoted value");
    }
    at = lineEnd();
    return value.toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case '"', '\\' -> String.valueOf(c);
      default -> "\\" + c;
    };
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** The line itself is not shown: it may hold a secret. */
  private ConfigException wrong(String file, int position, String rule) {
    long line = text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    return new ConfigException("%s, line %d: %s".formatted(file, line, rule));
  }
}
