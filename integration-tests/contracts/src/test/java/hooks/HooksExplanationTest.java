package hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.Explanation;
import org.junit.jupiter.api.Test;

/** What is told of hooks has the order in which the contract sees them run. */
class HooksExplanationTest {

  @Test
  void listsHooksInTheOrderInWhichTheyRun() {
    try (App app = HooksAppFactory.create()) {
      assertThat(app.explain("outer.inner.view").getFirst().steps())
          .extracting(Explanation.Step::name)
          .containsExactly(
              "HooksApp.before1()",
              "HooksApp.before2(Request)",
              "AppWide.everywhere()",
              "Outer.before1(Request)",
              "Outer.before2()",
              "Inner.before1()",
              "Inner.before2()",
              "Inner.view()",
              "Inner.after2(Response)",
              "Inner.after1(Response)",
              "Outer.after2(Response)",
              "Outer.after1(Response)",
              "HooksApp.after2(Response, Request)",
              "HooksApp.after1(Response)",
              "Inner.teardown()",
              "Outer.teardown(Request)",
              "HooksApp.teardown2()",
              "HooksApp.teardown1(Throwable)",
              "HooksApp.conflict(IllegalArgumentException)");
    }
  }
}
