package dev.ampoule.benchmarks.hooks;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.http.Request;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/** The same application with two before hooks, two after hooks and one teardown, all empty. */
@Application
final class HookedApp {

  @BeforeRequest
  void before1() {}

  @BeforeRequest
  @Nullable Response before2(Request request) {
    return null;
  }

  @AfterRequest
  void after1() {}

  @AfterRequest
  Response after2(Response response) {
    return response;
  }

  @TeardownRequest
  void teardown(@Nullable Throwable error) {}

  @Get("/")
  Response index() {
    return Response.text("hello");
  }
}
