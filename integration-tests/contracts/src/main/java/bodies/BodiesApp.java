package bodies;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.http.Response;

/** An application whose hook sees the bytes that go out. */
@Application(blueprints = {Orders.class, Raw.class, Written.class, Streams.class, Handled.class})
final class BodiesApp {

  @AfterRequest
  Response measure(Response response) {
    return response.header("X-Body-Length", Integer.toString(response.body().length));
  }
}
