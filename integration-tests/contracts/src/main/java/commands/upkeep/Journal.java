package commands.upkeep;

import java.util.ArrayList;
import java.util.List;

/** What commands have done, until it is closed. */
public final class Journal implements AutoCloseable {

  private final List<String> entries = new ArrayList<>();
  private boolean closed;

  public void add(String entry) {
    entries.add(entry);
  }

  public List<String> entries() {
    return List.copyOf(entries);
  }

  public boolean closed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
