package hooks;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.Query;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two hooks of each kind on each of three levels: the application, a parent and its child. */
@Application(blueprints = {Outer.class, AppWide.class})
final class HooksApp {

  private final Journal journal;

  HooksApp(Journal journal) {
    this.journal = journal;
  }

  @Provides
  static Journal journal() {
    return new Journal();
  }

  @BeforeRequest
  void before1() {
    journal.add("a1");
  }

  @BeforeRequest
  Optional<String> before2(Request request) {
    journal.add("a2");
    return Optional.ofNullable(request.header("X-Stop-App"));
  }

  @AfterRequest
  Response after1(Response response) {
    journal.add("A1");
    return response.header("X-App", "seen");
  }

  @AfterRequest
  void after2(Response response, Request request) {
    journal.add("A2:" + response.status());
    if (request.header("X-Fail-After") != null) {
      throw new IllegalStateException("after hook failed");
    }
  }

  @TeardownRequest
  void teardown1(@Nullable Throwable error) {
    journal.add("t1:" + (error == null ? "ok" : error.getMessage()));
  }

  @TeardownRequest
  void teardown2() {
    journal.add("t2");
  }

  @ErrorHandler
  String conflict(IllegalArgumentException error) {
    journal.add("handled");
    return "handled " + error.getMessage();
  }

  @Get("/journal/<run>")
  String journal(String run) {
    return journal.read(run);
  }

  @Get("/plain")
  String plain() {
    journal.add("view");
    return "plain";
  }

  @Get("/fail")
  String fail(@Query Optional<String> how) {
    journal.add("view");
    if (how.isPresent()) {
      throw new IllegalArgumentException("argument");
    }
    throw new IllegalStateException("state");
  }
}
