package proxied;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Mount;
import dev.ampoule.http.Request;
import java.util.Map;

/** Says how it was asked. */
@Application(mounts = @Mount(value = Reports.class, urlPrefix = "/reports"))
final class ProxiedApp {

  @Get("/who")
  String who(Request request) {
    return request.remoteAddr() + " " + request.isSecure() + " " + request.url();
  }

  @Get("/link")
  String link(Request request) {
    return ReportsUrls.show(7).external()
        + " "
        + request.app().urlFor("reports.show", Map.of("id", 8));
  }
}
