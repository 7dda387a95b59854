package dev.ampoule.http;

import org.jspecify.annotations.Nullable;

/** Form-encoded text, as in a query: {@code a=1&b=2}. */
final class QueryString {

  private QueryString() {}

  /** Parses; only {@code &} separates, and a name without {@code =} has an empty value. */
  static MultiMap parse(@Nullable String raw) {
    if (raw == null || raw.isEmpty()) {
      return MultiMap.EMPTY;
    }
    String[] entries = new String[2 * pairs(raw)];
    int size = 0;
    int start = 0;
    while (start < raw.length()) {
      int separator = raw.indexOf('&', start);
      int end = separator < 0 ? raw.length() : separator;
      if (end > start) {
        int equals = raw.indexOf('=', start);
        int nameEnd = equals < 0 || equals > end ? end : equals;
        entries[size++] = PercentCoding.decodeForm(raw.substring(start, nameEnd));
        entries[size++] =
            nameEnd == end ? "" : PercentCoding.decodeForm(raw.substring(nameEnd + 1, end));
      }
      start = end + 1;
    }
    return new MultiMap(entries, size);
  }

  /** How many pairs there are at most. */
  private static int pairs(String raw) {
    int count = 1;
    for (int i = raw.indexOf('&'); i >= 0; i = raw.indexOf('&', i + 1)) {
      count++;
    }
    return count;
  }
}
