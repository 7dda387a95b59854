package paths;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.http.Request;

/** Answers with the path that it saw. */
@Application
final class PathsApp {

  @Get("/")
  String index() {
    return "index";
  }

  @Get("/files/<path:p>")
  String file(String p) {
    return "file [" + p + "]";
  }

  @Get("/one/<s>")
  String one(String s) {
    return "one [" + s + "]";
  }

  @Get("/host")
  String host(Request request) {
    return "host [" + request.host() + "]";
  }
}
