package order;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.TeardownAppContext;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.annotation.UrlValuePreprocessor;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hooks of the child. */
@Blueprint(urlPrefix = "/child")
final class Child {

  @UrlValuePreprocessor
  void url() {
    Steps.note("child: url values");
  }

  @BeforeRequest
  void before1() {
    Steps.note("child: before 1");
  }

  @BeforeRequest
  void before2() {
    Steps.note("child: before 2");
  }

  @AfterRequest
  void after1() {
    Steps.note("child: after 1");
  }

  @AfterRequest
  void after2() {
    Steps.note("child: after 2");
  }

  @TeardownRequest
  void teardown1(@Nullable Throwable error) {
    Steps.note("child: teardown 1" + (error == null ? "" : " of " + error.getMessage()));
  }

  @TeardownRequest
  void teardown2() {
    Steps.note("child: teardown 2");
  }

  @TeardownAppContext
  void context() {
    Steps.note("child: app context teardown");
  }

  @Get("/")
  Response view(Request request) {
    request.afterThisRequest(
        response -> {
          Steps.note("child: after this request");
          return response;
        });
    Steps.note("handler");
    return Response.text("done");
  }

  @Get("/missing")
  String missing() {
    Steps.note("handler throws 404");
    throw new NotFound();
  }

  @Get("/stream")
  Stream<String> stream() {
    Steps.note("handler");
    return Stream.of("first", "last").peek(part -> Steps.note("stream: " + part));
  }
}
