package nesting;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.http.Request;
import java.util.concurrent.atomic.AtomicInteger;

/** A blueprint with state. */
@Blueprint(urlPrefix = "/counter")
final class Counter {

  private final AtomicInteger count = new AtomicInteger();

  @Get("/")
  String show(Request request) {
    return request.endpoint() + " " + count.get();
  }

  @Post("/")
  String increment() {
    return Integer.toString(count.incrementAndGet());
  }

  @Get("/self")
  String self() {
    return CounterUrls.show().toString();
  }
}
