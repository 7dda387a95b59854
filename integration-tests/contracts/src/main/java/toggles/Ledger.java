package toggles;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what was made. */
final class Ledger {

  private final List<String> entries = new CopyOnWriteArrayList<>();

  void note(String entry) {
    entries.add(entry);
  }

  String read() {
    return String.join(", ", entries);
  }
}
