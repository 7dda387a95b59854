package wiring;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** Takes its store by its constructor, and a database by a handler. */
@Blueprint(urlPrefix = "/notes")
final class Notes {

  private final Store store;

  Notes(Store store) {
    this.store = store;
  }

  @Get("/store")
  String store() {
    return store.describe();
  }

  @Get("/database")
  String database(Database database) {
    return database.name();
  }
}
