package parts;

import java.util.concurrent.atomic.AtomicInteger;
import parts.storage.Journal;

/** What each request that wants it has of its own. */
class Transaction implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int id = COUNT.incrementAndGet();
  private final Journal journal;
  private final String name;

  Transaction(Journal journal, String name) {
    this.journal = journal;
    this.name = name;
    journal.add("begin " + name);
  }

  int id() {
    return id;
  }

  @Override
  public void close() {
    journal.add("end " + name);
    if (name.equals("broken")) {
      throw new IllegalStateException("the transaction is broken");
    }
  }
}
