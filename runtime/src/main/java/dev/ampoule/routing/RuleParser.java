package dev.ampoule.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the text of a rule that is added at start, by the grammar that the processor reads. */
final class RuleParser {

  /**
   * A part of a rule.
   *
   * @param literal the text; empty for a variable
   * @param name the variable's name; null for a text
   * @param converter the name of its converter
   * @param arguments the converter's arguments; those without a name have their number as one
   */
  record Part(
      String literal, @Nullable String name, String converter, Map<String, Object> arguments) {}

  /** An argument that is written, and says nothing. */
  static final Object NONE =
      new Object() {
        @Override
        public String toString() {
          return "None";
        }
      };

  private final String rule;
  private final Set<String> names = new HashSet<>();
  private int at;

  private RuleParser(String rule) {
    this.rule = rule;
  }

  /**
   * Reads a rule.
   *
   * @throws IllegalArgumentException if it is malformed; the message shows where
   */
  static List<Part> parse(String rule) {
    if (!rule.startsWith("/")) {
      throw new IllegalArgumentException("rule \"" + rule + "\" does not start with a slash");
    }
    return parseDomain(rule);
  }

  /**
   * Reads a host or subdomain.
   *
   * @throws IllegalArgumentException if it is malformed; the message shows where
   */
  static List<Part> parseDomain(String rule) {
    RuleParser parser = new RuleParser(rule);
    List<Part> parts = new ArrayList<>();
    while (parser.at < rule.length()) {
      parts.add(parser.part());
    }
    return parts;
  }

  private Part part() {
    if (!accept('<')) {
      int end = rule.indexOf('<', at);
      String literal = rule.substring(at, end < 0 ? rule.length() : end);
      at += literal.length();
      return new Part(literal, null, "", Map.of());
    }
    String name = word();
    String converter = "default";
    Map<String, Object> arguments = Map.of();
    if (accept('(')) {
      converter = name;
      arguments = arguments();
      expect(':');
      name = word();
    } else if (accept(':')) {
      converter = name;
      name = word();
    }
    expect('>');
    if (!names.add(name)) {
      throw wrong("the variable \"" + name + "\" stands twice");
    }
    return new Part("", name, converter, arguments);
  }

  private Map<String, Object> arguments() {
    Map<String, Object> arguments = new LinkedHashMap<>();
    blanks();
    while (!accept(')')) {
      String name = Integer.toString(arguments.size());
      Object value = value();
      blanks();
      if (value instanceof String word && accept('=')) {
        name = word;
        blanks();
        value = value();
        blanks();
      }
      arguments.put(name, value);
      if (!accept(',') && peek() != ')') {
        throw wrong("\",\" or \")\" is missing");
      }
      blanks();
    }
    return arguments;
  }

  private Object value() {
    char quote = peek();
    if (quote == '"' || quote == '\'') {
      at++;
      int end = rule.indexOf(quote, at);
      String text = rule.substring(at, end < 0 ? rule.length() : end);
      at += text.length();
      expect(quote);
      return text;
    }
    int start = at;
    while (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '.') {
      at++;
    }
    String word = rule.substring(start, at);
    if (word.isEmpty()) {
      throw wrong("an argument is missing");
    }
    if (word.equals("True") || word.equals("False")) {
      return word.equals("True");
    }
    if (word.equals("None")) {
      return NONE;
    }
    if (word.matches("\\d{1,18}")) {
      return Long.valueOf(word);
    }
    return word.matches("\\d+\\.\\d*|\\.\\d+") ? (Object) Double.valueOf(word) : word;
  }

  private String word() {
    int start = at;
    while (peek() == '_' || (peek() < 128 && Character.isLetterOrDigit(peek()))) {
      at++;
    }
    if (at == start || Character.isDigit(rule.charAt(start))) {
      throw wrong("a name is missing");
    }
    return rule.substring(start, at);
  }

  private void blanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  private char peek() {
    return at < rule.length() ? rule.charAt(at) : '\0';
  }

  private boolean accept(char expected) {
    boolean found = at < rule.length() && peek() == expected;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(char expected) {
    if (!accept(expected)) {
      throw wrong("\"" + expected + "\" is missing");
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        "rule \""
            + rule
            + "\": "
            + what
            + " at column "
            + (at + 1)
            + "; a variable is written"
            + " <name>, <converter:name> or <converter(arguments):name>");
  }
}
