package dev.ampoule.binding;

import java.util.ArrayList;
import java.util.List;

/** The items of a header that may be sent as several lines, or as one with commas. */
final class HeaderList {

  private HeaderList() {}

  /** Returns the items without blanks around them; a comma in quotes separates nothing. */
  static List<String> items(List<String> lines) {
    List<String> items = new ArrayList<>();
    for (String line : lines) {
      split(line, items);
    }
    return items;
  }

  private static void split(String line, List<String> items) {
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ',';
      if (c == '"') {
        quoted = !quoted;
      }
      if (i == line.length() || (c == ',' && !quoted)) {
        String item = line.substring(start, i).strip();
        if (!item.isEmpty()) {
          items.add(item);
        }
        start = i + 1;
      }
    }
  }
}
