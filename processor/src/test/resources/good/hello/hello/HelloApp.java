package hello;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Provides;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.NotFound;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/** An application with one of each. */
@Application(blueprints = Greetings.class)
final class HelloApp {

  @Provides
  static Phrases phrases() {
    return new Phrases();
  }

  @Get("/")
  String index() {
    return "<h1>Hello</h1>";
  }

  @BeforeRequest
  @Nullable Response guard(Request request) {
    return request.header("X-Blocked") == null ? null : Response.of(403);
  }

  @AfterRequest
  Response stamp(Response response) {
    return response.header("X-App", "hello");
  }

  @TeardownRequest
  void done(@Nullable Throwable error) {}

  @ErrorHandler
  String notFound(NotFound error) {
    return error.description();
  }
}
