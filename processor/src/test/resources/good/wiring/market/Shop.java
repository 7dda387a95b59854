package market;

import dev.ampoule.config.Config;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.OnSignal;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.RequestScoped;
import dev.ampoule.signal.RequestFinished;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import market.storage.Database;
import market.storage.Report;

/** Has parts of every kind. */
@Application(blueprints = Orders.class, uses = Shop.Counter.class)
final class Shop {

  @Provides
  static Database database(Config config) throws java.io.IOException {
    return new Database(config.string("DATABASE", "memory"));
  }

  @Provides
  @Named("home")
  static Mailer home() {
    return letter -> {};
  }

  @Provides
  @Named("abroad")
  static Mailer abroad() {
    return letter -> {};
  }

  @Provides
  @RequestScoped
  static Transaction transaction(Database database) {
    return new Transaction(database);
  }

  /** Sends letters. */
  interface Mailer {

    void send(String letter);
  }

  /**
   * What a request works in.
   *
   * @param database where
   */
  record Transaction(Database database) implements AutoCloseable {

    @Override
    public void close() {}
  }

  /** What orders are paid with. */
  static final class Till {

    Till(Supplier<Transaction> transaction, Supplier<Report> report, List<Mailer> mailers) {}
  }

  /** Counts requests. */
  static final class Counter {

    Counter(Optional<Runnable> alarm) {}

    @OnSignal
    void count(RequestFinished signal) {}
  }
}
