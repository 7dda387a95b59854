package advice;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Mounted twice, with other advice around it in each place. */
@Traced("leaf")
@Blueprint
final class Leaf {

  @Get("/")
  String show(Request request) {
    return String.valueOf(request.endpoint());
  }
}
