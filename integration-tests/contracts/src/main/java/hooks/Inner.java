package hooks;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Response;

/** The child. */
@Blueprint(urlPrefix = "/inner")
final class Inner {

  private final Journal journal;

  Inner(Journal journal) {
    this.journal = journal;
  }

  @BeforeRequest
  void before1() {
    journal.add("c1");
  }

  @BeforeRequest
  void before2() {
    journal.add("c2");
  }

  @AfterRequest
  Response after1(Response response) {
    journal.add("C1");
    return response;
  }

  @AfterRequest
  Response after2(Response response) {
    journal.add("C2");
    return Response.text("replaced after " + response.status());
  }

  @TeardownRequest
  void teardown() {
    journal.add("tc");
  }

  @Get("/")
  String view() {
    journal.add("view");
    return "inner";
  }

  @Get("/missing")
  String missing() {
    journal.add("view");
    throw new NotFound("gone astray");
  }
}
