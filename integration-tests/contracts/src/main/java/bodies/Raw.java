package bodies;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Body;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;
import dev.ampoule.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bodies as they come, and JSON of any form. */
@Blueprint(urlPrefix = "/raw")
final class Raw {

  @Post(value = "/text", produces = "text/plain")
  String text(@Body String body) {
    return body;
  }

  @Post(value = "/maybe-text", produces = "text/plain")
  String maybeText(@Body Optional<String> body) {
    return body.orElse("nothing");
  }

  @Post("/bytes")
  byte[] bytes(@Body byte[] body) {
    return body;
  }

  @Post("/nullable-bytes")
  byte[] nullableBytes(@Body byte @Nullable [] body) {
    return body == null ? "nothing".getBytes(StandardCharsets.UTF_8) : body;
  }

  @Post("/stream")
  String stream(@Body InputStream body) throws IOException {
    return "" + body.readAllBytes().length;
  }

  @Post("/json")
  JsonValue json(@Body JsonValue body) {
    return body;
  }

  @Post("/request")
  JsonValue request(Request request) {
    return request.json();
  }
}
