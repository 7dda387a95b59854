package wiring;

import dev.ampoule.annotation.Provides;

/** Provider methods of an object, which itself needs a part. */
final class Providers {

  private final Log log;

  Providers(Log log) {
    this.log = log;
  }

  @Provides
  Store store(Database database) {
    log.add("open store");
    return new DatabaseStore(database, log);
  }

  private record DatabaseStore(Database database, Log log) implements Store, AutoCloseable {

    @Override
    public String describe() {
      return "store in " + database.name();
    }

    @Override
    public void close() {
      log.add("close store");
      if (database.name().equals("stuck")) {
        throw new IllegalStateException("the store is stuck");
      }
    }
  }
}
