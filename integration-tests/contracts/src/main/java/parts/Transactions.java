package parts;

import dev.ampoule.Context;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Query;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import parts.storage.Journal;

/** Works in transactions, each in that of its request. */
@Blueprint(urlPrefix = "/tx")
final class Transactions {

  private final Supplier<Transaction> current;
  private final Journal journal;

  Transactions(Supplier<Transaction> current, Journal journal) {
    this.current = current;
    this.journal = journal;
  }

  @BeforeRequest
  void before(Request request, Supplier<Transaction> transaction) {
    if (request.args().contains("hook")) {
      journal.add("hook in " + transaction.get().equals(current.get()));
    }
  }

  @TeardownRequest
  void teardown() {
    journal.add("teardown");
  }

  @Get("/none")
  String none() {
    return "no transaction";
  }

  @Get("/same")
  String same(Transaction transaction, Audit audit) {
    boolean same = transaction.equals(current.get());
    boolean audited = audit.text().equals("/tx/same in " + transaction.id());
    return same + " " + audited + " " + transaction.id();
  }

  @Get("/other-thread")
  String otherThread(Transaction transaction) {
    return CompletableFuture.supplyAsync(
                () -> current.get().equals(transaction), Context.executor())
            .join()
        + "";
  }

  @Get("/stream")
  Response stream(@Query String text) {
    return Response.stream(
        out -> {
          journal.add("stream in " + (current.get() != null));
          out.write(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  @Get("/fail")
  String fail(Transaction transaction) {
    throw new IllegalArgumentException("in " + transaction.id());
  }

  @ErrorHandler
  String failed(IllegalArgumentException error, Transaction transaction) {
    return "failed in its own: " + ("in " + transaction.id()).equals(error.getMessage());
  }

  /** What goes wrong when it is closed is a 500, since nothing has been sent. */
  @Get("/broken")
  String broken(@BrokenOne Transaction transaction, Audit audit) {
    return "sent in " + transaction.id() + audit.text();
  }
}
