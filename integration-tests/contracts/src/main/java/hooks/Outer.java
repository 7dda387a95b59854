package hooks;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/** The parent. */
@Blueprint(urlPrefix = "/outer", blueprints = Inner.class)
final class Outer {

  private final Journal journal;

  Outer(Journal journal) {
    this.journal = journal;
  }

  @BeforeRequest
  @Nullable Response before1(Request request) {
    journal.add("p1");
    return request.header("X-Stop-Outer") == null ? null : Response.text("stopped").status(403);
  }

  @BeforeRequest
  void before2() {
    journal.add("p2");
  }

  @AfterRequest
  Response after1(Response response) {
    journal.add("P1");
    return response;
  }

  @AfterRequest
  Response after2(Response response) {
    journal.add("P2");
    return response;
  }

  @TeardownRequest
  void teardown(Request request) {
    journal.add("tp");
    if (request.header("X-Fail-Teardown") != null) {
      throw new IllegalStateException("teardown failed");
    }
  }

  @Get("/")
  String view() {
    journal.add("view");
    return "outer";
  }
}
