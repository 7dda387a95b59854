package parts.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers in which order parts are made and closed. */
public final class Journal {

  /** The key of the configuration that holds the journal of an application. */
  public static final String KEY = "JOURNAL";

  private final List<String> lines = new CopyOnWriteArrayList<>();

  /** Creates a journal without a line. */
  public Journal() {}

  /** Adds a line. */
  public void add(String line) {
    lines.add(line);
  }

  /** The lines. */
  public List<String> lines() {
    return lines;
  }
}
