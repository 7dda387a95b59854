package parts.storage;

/** Is built by a constructor that only its own package sees, with a class that is, too. */
public final class Ledger implements AutoCloseable {

  private final Paper paper;
  private final Journal journal;

  Ledger(Paper paper, Journal journal) {
    this.paper = paper;
    this.journal = journal;
    journal.add("open ledger");
  }

  /** What is in it. */
  public String text() {
    return "a ledger of " + paper.sheets() + " sheets";
  }

  @Override
  public void close() {
    journal.add("close ledger");
  }
}
