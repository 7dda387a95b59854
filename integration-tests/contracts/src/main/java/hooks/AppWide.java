package hooks;

import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Scope;

/** A blueprint with a hook for every request of the application. */
@Blueprint(urlPrefix = "/wide")
final class AppWide {

  private final Journal journal;

  AppWide(Journal journal) {
    this.journal = journal;
  }

  @BeforeRequest(scope = Scope.APP)
  void everywhere() {
    journal.add("w");
  }

  @BeforeRequest
  void here() {
    journal.add("h");
  }

  @Get("/")
  String view() {
    journal.add("view");
    return "wide";
  }
}
