package commands.upkeep;

import java.util.ArrayList;
import java.util.List;

/** What commands have done, until it is closed. */
public final class Journal implements AutoCloseable {

  private final List<String> entries = new ArrayList<>();
  private final boolean saysClosed;

  public Journal(boolean saysClosed) {
    this.saysClosed = saysClosed;
  }

  public void add(String entry) {
    entries.add(entry);
  }

  public List<String> entries() {
    return List.copyOf(entries);
  }

  @Override
  @SuppressWarnings("SystemOut") // what a process says when it ends
  public void close() {
    if (saysClosed) {
      System.out.println("closed");
    }
  }
}
