package order;

import dev.ampoule.annotation.AfterRequest;
import dev.ampoule.annotation.BeforeRequest;
import dev.ampoule.annotation.Blueprint;
import dev.ampoule.annotation.Query;
import dev.ampoule.annotation.TeardownAppContext;
import dev.ampoule.annotation.TeardownRequest;
import dev.ampoule.annotation.UrlValuePreprocessor;
import dev.ampoule.http.HttpException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hooks of the parent. */
@Blueprint(urlPrefix = "/parent", blueprints = Child.class)
final class Parent {

  @UrlValuePreprocessor
  void url() {
    Steps.note("parent: url values");
  }

  @BeforeRequest
  void before1() {
    Steps.note("parent: before 1");
  }

  @BeforeRequest
  void before2() {
    Steps.note("parent: before 2");
  }

  @AfterRequest
  void after1() {
    Steps.note("parent: after 1");
  }

  @AfterRequest
  void after2() {
    Steps.note("parent: after 2");
  }

  @TeardownRequest
  void teardown1(@Nullable Throwable error) {
    Steps.note("parent: teardown 1" + (error == null ? "" : " of " + error.getMessage()));
  }

  @TeardownRequest
  void teardown2() {
    Steps.note("parent: teardown 2");
  }

  @TeardownAppContext
  void context() {
    Steps.note("parent: app context teardown");
  }

  @BeforeRequest
  void abort(@Query Optional<Integer> abort) {
    if (abort.isPresent()) {
      Steps.note("parent: aborts");
      throw HttpException.of(abort.get());
    }
  }
}
