package wiring;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers in which order parts were opened and closed. */
final class Log {

  private final List<String> entries = new CopyOnWriteArrayList<>();

  void add(String entry) {
    entries.add(entry);
  }

  List<String> entries() {
    return entries;
  }
}
