package dev.ampoule.processor.descriptor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link RecordWriter} writes as maps, lists, strings, booleans and numbers. */
final class TextReader {

  private final String text;
  private int position;

  TextReader(String text) {
    this.text = text;
  }

  Object read() throws DescriptorException {
    Object value = value();
    if (position < text.length()) {
      throw new DescriptorException("text after the end at " + position);
    }
    return value;
  }

  private Object value() throws DescriptorException {
    return switch (peek()) {
      case '{' -> map();
      case '[' -> array();
      case '\'' -> string();
      default -> word();
    };
  }

  private Map<String, Object> map() throws DescriptorException {
    Map<String, Object> map = new LinkedHashMap<>();
    expect('{');
    while (peek() != '}') {
      String key = string();
      expect(':');
      map.put(key, value());
      if (peek() != '}') {
        expect(',');
      }
    }
    expect('}');
    return map;
  }

  private List<Object> array() throws DescriptorException {
    List<Object> array = new ArrayList<>();
    expect('[');
    while (peek() != ']') {
      array.add(value());
      if (peek() != ']') {
        expect(',');
      }
    }
    expect(']');
    return array;
  }

  private String string() throws DescriptorException {
    expect('\'');
    StringBuilder value = new StringBuilder();
    while (peek() != '\'') {
      char c = text.charAt(position++);
      if (c == '\\') {
        char escaped = peek();
        position++;
        c = escaped == 'n' ? '\n' : escaped;
      }
      value.append(c);
    }
    expect('\'');
    return value.toString();
  }

  private Object word() throws DescriptorException {
    int start = position;
    while (position < text.length() && ",]}".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    String word = text.substring(start, position);
    if (word.equals("true") || word.equals("false")) {
      return Boolean.valueOf(word);
    }
    try {
      return Integer.valueOf(word);
    } catch (NumberFormatException e) {
      throw new DescriptorException("unexpected \"" + word + "\" at " + start, e);
    }
  }

  private char peek() throws DescriptorException {
    if (position >= text.length()) {
      throw new DescriptorException("it ends too early");
    }
    return text.charAt(position);
  }

  private void expect(char c) throws DescriptorException {
    if (peek() != c) {
      throw new DescriptorException("no " + c + " at " + position);
    }
    position++;
  }
}
