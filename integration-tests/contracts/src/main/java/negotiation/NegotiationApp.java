package negotiation;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;

/** Says what it takes and gives. */
@Application
final class NegotiationApp {

  @Post(value = "/xml", consumes = "application/xml")
  String xml(Request request) {
    return "xml " + request.text();
  }

  @Get(value = "/csv", produces = "text/csv")
  String csv() {
    return "a,b";
  }

  @Get(value = "/bytes", produces = "image/gif")
  byte[] gif() {
    return new byte[] {'G', 'I', 'F'};
  }
}
