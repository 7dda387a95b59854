package parts;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.config.Config;
import jakarta.inject.Named;
import java.util.Objects;
import parts.storage.Journal;
import parts.storage.Ledger;

/** Provides some parts; the others are classes that something needs. */
@Application(
    blueprints = {Places.class, Transactions.class, Riddles.class},
    uses = {Spelling.class, Clerk.class})
final class PartsApp {

  @Provides
  static Journal journal(Config config) {
    return Objects.requireNonNull((Journal) config.get(Journal.KEY), "no journal");
  }

  @Provides
  @Named("home")
  static Place home() {
    return new Place("home");
  }

  @Provides
  @Named("work")
  static Place work() {
    return new Place("work");
  }

  @Provides
  @Shard(1)
  static Place left() {
    return new Place("left");
  }

  @Provides
  @Shard(value = 1, side = Shard.Side.RIGHT)
  static Place right() {
    return new Place("right");
  }

  @Provides
  static Plugin grammar() {
    return () -> "grammar";
  }

  @Provides
  @RequestScoped
  static Transaction transaction(Journal journal, Ledger ledger) {
    return new Transaction(journal, "transaction in " + ledger.text());
  }

  @Provides
  @RequestScoped
  @BrokenOne
  static Transaction broken(Journal journal) {
    return new Transaction(journal, "broken");
  }

  @Logged
  @Get("/logged")
  String logged(Transaction transaction) {
    return String.valueOf(transaction.id());
  }
}
