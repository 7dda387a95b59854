package startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.Explanation;
import dev.ampoule.http.Response;
import org.junit.jupiter.api.Test;

/** What is told of hooks, handlers, rules and middleware that are added at start. */
class StartupExplanationTest {

  private static String masked(Explanation explanation) {
    return explanation.toString().replaceAll("(\\.java):\\d+", "$1:*");
  }

  @Test
  void standsAroundWhatWasCompiled() {
    try (App app = StartAppFactory.create()) {
      assertThat(masked(app.explain("pages.show").getFirst()))
          .isEqualTo(
              """
              GET /pages/<name>  pages.show
                middleware                              a lambda of StartApp      added at start
                @BeforeRequest                          a lambda of Health        added at start
                @BeforeRequest                          StartApp.before()         StartApp.java:*
                @BeforeRequest                          Pages.before()            Pages.java:*
                handler                                 Pages.show(String)        Pages.java:*
                @AfterRequest                           StartApp.after(Response)  StartApp.java:*
                @AfterRequest                           a lambda of Health        added at start
                @TeardownRequest                        StartApp.teardown()       StartApp.java:*
                @TeardownRequest                        a lambda of Health        added at start
                @ErrorHandler 404                       Pages.missing(NotFound)   Pages.java:*
                @ErrorHandler 404                       a lambda of StartApp      added at start
                @ErrorHandler 403                       a lambda of StartApp      added at start
                @ErrorHandler NumberFormatException     a lambda of StartApp      added at start
                @ErrorHandler IllegalArgumentException  a lambda of StartApp      added at start
              """);
    }
  }

  @Test
  void tellsOfAddedRulesWhatTellsOfTheApplication() {
    try (App app = StartAppFactory.create()) {
      Explanation added = app.explain("brew").getFirst();

      assertThat(masked(added)).startsWith("BREW /made  brew\n  middleware ");
      assertThat(added.steps())
          .extracting(Explanation.Step::kind)
          .startsWith("middleware", "@BeforeRequest", "@BeforeRequest", "handler", "@AfterRequest");
      assertThat(added.handler())
          .isEqualTo(new Explanation.Step("handler", "a lambda of StartApp", "added at start"));
      assertThat(app.explain()).hasSameSizeAs(app.routes());
    }
  }

  @Test
  void tellsWhatRunsWhereNoRuleMatches() {
    try (App app = StartAppFactory.create()) {
      assertThat(app.explainUnmatched().steps())
          .extracting(Explanation.Step::name)
          .startsWith("a lambda of StartApp", "a lambda of Health", "StartApp.before()")
          .doesNotContain("Pages.before()", "Pages.missing(NotFound)");
    }
  }

  @Test
  void namesTheClassOfAHook() {
    App.Builder builder = StartAppFactory.builder().beforeRequest(new Closed.Sunday());
    try (App app = builder.build()) {
      assertThat(app.explain("pages.show").getFirst().steps())
          .extracting(Explanation.Step::name)
          .contains("StartupExplanationTest.Closed.Sunday");
    }
  }

  @Test
  void namesTheHostOfARule() {
    try (App app = HostsLaterAppFactory.create()) {
      assertThat(app.explain("index").getFirst().rule()).isEqualTo("example.org|/");
      assertThat(app.explain("tenant").getFirst().rule())
          .isEqualTo("<tenant>.example.org|/<int:id>");
    }
  }

  private static final class Closed {

    private static final class Sunday implements dev.ampoule.BeforeHook {

      @Override
      public Response before(dev.ampoule.http.Request request) {
        return Response.of(503);
      }
    }
  }
}
