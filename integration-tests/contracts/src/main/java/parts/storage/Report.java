package parts.storage;

/** Takes long to make, and is made only when somebody wants it. */
public final class Report implements AutoCloseable {

  private final Journal journal;

  Report(Draft draft, Journal journal) {
    this.journal = journal;
    journal.add("open report of " + draft.title());
  }

  /** What it says. */
  public String text() {
    return "all is well";
  }

  @Override
  public void close() {
    journal.add("close report");
  }
}
