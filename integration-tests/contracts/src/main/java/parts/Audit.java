package parts;

import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.http.Request;
import parts.storage.Journal;

/** Is made for each request that wants it, out of what that request has. */
@RequestScoped
final class Audit implements AutoCloseable {

  private final Transaction transaction;
  private final Request request;
  private final Journal journal;

  Audit(Transaction transaction, Request request, Journal journal) {
    this.transaction = transaction;
    this.request = request;
    this.journal = journal;
    journal.add("open audit");
  }

  String text() {
    return request.path() + " in " + transaction.id();
  }

  @Override
  public void close() {
    journal.add("close audit");
  }
}
