package outside;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What ended since it was last asked. */
final class Ends {

  private final List<String> ends = new CopyOnWriteArrayList<>();

  void add(String end) {
    ends.add(end);
  }

  String read() {
    String all = String.join(", ", ends);
    ends.clear();
    return all;
  }
}
