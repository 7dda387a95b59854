package proxied;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** What is linked to. */
@Blueprint(name = "reports")
final class Reports {

  @Get("/<int:id>")
  String show(int id) {
    return "report " + id;
  }
}
