package market;

import dev.ampoule.Dispatcher;
import dev.ampoule.Wiring;
import dev.ampoule.annotation.Generated;
import java.lang.Exception;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import market.storage.Database;
import market.storage.Report;
import market.storage.Report_Factory;

/** Puts {@link Shop} together. Generated; edit the annotations instead. */
@Generated
final class Shop_Wiring {
  final Database database;

  final Shop_Routes shop;

  final Orders_Routes orders;

  final Shop_Counter_Routes counterMethods;

  private Shop_Wiring(Wiring.Context context) throws Exception {
    Supplier<Report> report = context.lazily(Report.class, this::report);
    Supplier<Shop.Transaction> transaction = context.perRequest(Shop.Transaction.class,
        this::transaction);
    database = context.replaces(Database.class)
        ? context.replacement(Database.class)
        : context.closing(Shop.database(context.config()));
    Shop.Mailer abroad = context.replaces(Shop.Mailer.class, "abroad")
        ? context.replacement(Shop.Mailer.class, "abroad")
        : context.closing(Shop.abroad());
    Shop.Mailer home = context.replaces(Shop.Mailer.class, "home")
        ? context.replacement(Shop.Mailer.class, "home")
        : context.closing(Shop.home());
    Shop.Till till = context.replaces(Shop.Till.class)
        ? context.replacement(Shop.Till.class)
        : new Shop.Till(transaction, report, List.of(home, abroad));
    Shop.Counter counter = context.replaces(Shop.Counter.class)
        ? context.replacement(Shop.Counter.class)
        : new Shop.Counter(Optional.empty());
    shop = Shop_Routes.create();
    orders = Orders_Routes.create(till, abroad, transaction);
    counterMethods = Shop_Counter_Routes.create(counter);
  }

  /** On its first use: Report. */
  private Report report() {
    return Report_Factory.create(database);
  }

  /** For each request: Shop.transaction. */
  private Shop.Transaction transaction() {
    return Shop.transaction(database);
  }

  /** Builds the application's parts and what leads requests to them. */
  static Dispatcher wire(Wiring.Context context) throws Exception {
    return new Shop_Dispatcher(new Shop_Wiring(context));
  }
}
