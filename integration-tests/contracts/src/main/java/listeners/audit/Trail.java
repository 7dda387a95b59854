package listeners.audit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What listeners have heard. */
public final class Trail {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  /** Creates a trail without a line. */
  public Trail() {}

  /** Adds a line. */
  public void add(String line) {
    lines.add(line);
  }

  /** The lines, separated by commas. */
  public String text() {
    return String.join(", ", lines);
  }
}
