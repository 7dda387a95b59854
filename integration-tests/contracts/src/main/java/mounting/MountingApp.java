package mounting;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Says where it is. */
@Application
final class MountingApp {

  @Get("/where/")
  String where(Request request) {
    return request.url() + " " + MountingAppUrls.where();
  }
}
