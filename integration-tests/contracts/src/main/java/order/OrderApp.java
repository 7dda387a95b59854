package order;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.ErrorHandler;
import dev.ampoule.annotation.TeardownAppContext;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.annotation.UrlValuePreprocessor;
import dev.ampoule.http.HttpException;
import dev.ampoule.http.Response;
import org.jspecify.annotations.Nullable;

/** Hooks of the application. */
@Application(blueprints = Parent.class)
final class OrderApp {

  @UrlValuePreprocessor
  void url() {
    Steps.note("application: url values");
  }

  @BeforeRequest
  void before1() {
    Steps.note("application: before 1");
  }

  @BeforeRequest
  void before2() {
    Steps.note("application: before 2");
  }

  @AfterRequest
  void after1() {
    Steps.note("application: after 1");
  }

  @AfterRequest
  void after2() {
    Steps.note("application: after 2");
  }

  @TeardownRequest
  void teardown1(@Nullable Throwable error) {
    Steps.note("application: teardown 1" + (error == null ? "" : " of " + error.getMessage()));
  }

  @TeardownRequest
  void teardown2() {
    Steps.note("application: teardown 2");
  }

  @TeardownAppContext
  void context() {
    Steps.note("application: app context teardown");
  }

  @ErrorHandler
  Response error(HttpException error) {
    Steps.note("application: error handler of " + error.status());
    return Response.text("handled").status(error.status());
  }
}
