package dev.ampoule.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form-encoded text, as in a query: {@code a=1&b=2}. */
final class QueryString {

  private QueryString() {}

  /** Parses; only {@code &} separates, and a name without {@code =} has an empty value. */
  static MultiMap parse(@Nullable String raw) {
    if (raw == null || raw.isEmpty()) {
      return MultiMap.EMPTY;
    }
    List<String> entries = new ArrayList<>();
    int start = 0;
    while (start <= raw.length()) {
      int end = raw.indexOf('&', start);
      end = end < 0 ? raw.length() : end;
      if (end > start) {
        addPair(raw, start, end, entries);
      }
      start = end + 1;
    }
    return new MultiMap(entries);
  }

  private static void addPair(String raw, int start, int end, List<String> entries) {
    int equals = raw.indexOf('=', start);
    if (equals < 0 || equals >= end) {
      entries.add(PercentCoding.decodeForm(raw.substring(start, end)));
      entries.add("");
    } else {
      entries.add(PercentCoding.decodeForm(raw.substring(start, equals)));
      entries.add(PercentCoding.decodeForm(raw.substring(equals + 1, end)));
    }
  }
}
