package dev.ampoule.http;

import java.util.ArrayList;
import java.util.List;

/** The tags of an {@code If-Match} or {@code If-None-Match} header. */
final class EntityTags {

  private final List<String> strong = new ArrayList<>();
  private final List<String> weak = new ArrayList<>();
  private boolean star;

  private EntityTags() {}

  static EntityTags parse(List<String> headers) {
    EntityTags tags = new EntityTags();
    headers.forEach(tags::add);
    return tags;
  }

  boolean isEmpty() {
    return !star && strong.isEmpty() && weak.isEmpty();
  }

  boolean containsStrong(String tag) {
    return strong.contains(tag);
  }

  boolean containsWeak(String tag) {
    return star || strong.contains(tag) || weak.contains(tag);
  }

  private void add(String header) {
    int at = 0;
    while (at < header.length()) {
      char c = header.charAt(at);
      if (c == ',' || c == ' ' || c == '\t') {
        at++;
      } else {
        at = addOne(header, at);
      }
    }
  }

  /** Adds the tag that starts at an index, and returns the index after it. */
  private int addOne(String header, int from) {
    boolean isWeak = header.regionMatches(true, from, "W/", 0, 2);
    int start = isWeak ? from + 2 : from;
    boolean quoted = start < header.length() && header.charAt(start) == '"';
    start = quoted ? start + 1 : start;
    int end = header.indexOf(quoted ? '"' : ',', start);
    end = end < 0 ? header.length() : end;
    String tag = quoted ? header.substring(start, end) : header.substring(start, end).strip();
    star |= tag.equals("*") && !quoted && !isWeak;
    (isWeak ? weak : strong).add(tag);
    return end + 1;
  }
}
