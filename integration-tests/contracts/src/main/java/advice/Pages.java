package advice;

import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Post;
import dev.ampoule.annotation.Query;
import dev.ampoule.annotation.Route;
import dev.ampoule.http.NotFound;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Cached and retried handlers that count how often they run. */
@Blueprint(urlPrefix = "/pages")
final class Pages {

  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();

  @Cached
  @Get("/plain")
  String plain() {
    return "run " + runs.incrementAndGet();
  }

  @Cached(timeout = 5, key = Cached.Key.PATH_AND_QUERY, vary = "Accept-Language")
  @Get("/short")
  @Post("/short")
  String brief() {
    return "run " + runs.incrementAndGet();
  }

  @Cached
  @Get("/missing")
  String missing(@Query Optional<String> found) {
    return found.orElseThrow(() -> new NotFound("run " + runs.incrementAndGet()));
  }

  @Cached
  @Get("/typed/<int:id>")
  String typed(int id, @Query int limit) {
    return id + " " + limit;
  }

  @Retried(times = 4)
  @Get("/unsteady/<int:times>")
  String unsteady(int times) {
    if (failures.incrementAndGet() <= times) {
      throw new IllegalStateException("try again");
    }
    failures.set(0);
    return "done";
  }

  @Cached
  @RequiresRole("user")
  @Get("/leaky")
  String leaky() {
    return "run " + runs.incrementAndGet();
  }

  @RequiresRole("user")
  @Cached
  @Get("/safe")
  String safe() {
    return "run " + runs.incrementAndGet();
  }

  @Cached
  @Route(
      value = "/either",
      methods = {"GET", "PUT"})
  String either() {
    return "run " + runs.incrementAndGet();
  }
}
