package dev.ampoule.routing;

import dev.ampoule.http.PercentCoding;
import java.util.Map;
import java.util.Set;

/** Query strings of built URLs, in {@code application/x-www-form-urlencoded}. */
final class QueryStrings {

  /** What stays as it is; the blank becomes a plus sign afterwards. */
  private static final String SAFE = " !$'()*,/:;?@";

  private QueryStrings() {}

  /** The query with all values but some, with its question mark; empty if nothing is left. */
  static String of(Map<String, ?> values, Set<String> except) {
    StringBuilder query = new StringBuilder();
    values.forEach(
        (name, value) -> {
          if (except.contains(name)) {
            return;
          }
          if (value instanceof Iterable<?> several) {
            several.forEach(one -> add(query, name, one));
          } else {
            add(query, name, value);
          }
        });
    return query.toString();
  }

  private static void add(StringBuilder query, String name, Object value) {
    query.append(query.isEmpty() ? '?' : '&').append(encode(name)).append('=');
    query.append(encode(value.toString()));
  }

  private static String encode(String text) {
    return PercentCoding.encode(text, SAFE).replace(' ', '+');
  }
}
