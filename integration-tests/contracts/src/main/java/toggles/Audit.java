package toggles;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;

/** Goes with the blueprint that mounts it. */
@Blueprint(urlPrefix = "/audit")
final class Audit {

  @Get("/")
  String log() {
    return "log";
  }
}
