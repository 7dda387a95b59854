package parts;

import dev.ampoule.annotation.Command;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.command.Terminal;
import java.util.List;
import java.util.function.Supplier;

/** A listener that hands out what its context has. */
final class Clerk {

  private final Supplier<Transaction> current;

  Clerk(Supplier<Transaction> current) {
    this.current = current;
  }

  /** Says whether the command and the class have the same transaction. */
  @Command
  void transact(Transaction transaction, Terminal terminal) {
    terminal.say("the same: " + transaction.equals(current.get()));
  }

  @OnSignal
  void answer(Ask ask) {
    ask.answers().add(current.get());
  }

  /**
   * A question for the transaction of the context.
   *
   * @param answers takes it
   */
  record Ask(List<Transaction> answers) {}
}
