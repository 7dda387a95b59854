package startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.routing.Route;
import org.junit.jupiter.api.Test;

/** What is added ends with the first request. */
class FrozenTest {

  @Test
  void takesAdditionsOnTheBuilder() {
    try (App app =
        StartAppFactory.builder().route("/late", "late", r -> Response.text("late")).build()) {
      assertThat(app.routes()).extracting(Route::endpoint).contains("late", "health", "journal");
      assertThat(app.handle(MemoryRequest.get("/late")).status()).isEqualTo(200);
    }
  }

  @Test
  void saysThatTheFirstRequestHasBeenHandled() {
    try (App app = LaterAppFactory.create()) {
      App.Builder kept = LaterApp.kept();
      kept.route("/late", "late", r -> Response.text("late"));
      assertThat(app.handle(MemoryRequest.get("/late")).status()).isEqualTo(200);

      assertThatThrownBy(() -> kept.route("/later", "later", r -> Response.of(200)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "The setup method 'route' can no longer be called on the application. It has already"
                  + " handled its first request, any changes will not be applied consistently.");
      assertThat(app.handle(MemoryRequest.get("/later")).status()).isEqualTo(404);
    }
  }

  @Test
  void refusesWhatIsTooLateWhileBuilding() {
    try (App app = LaterAppFactory.create()) {
      assertThatThrownBy(() -> LaterApp.kept().config(app.config()))
          .hasMessageContaining("startup.LaterApp is being built");
    }
  }

  @Test
  void saysWhatIsWrongWithARule() {
    assertThatThrownBy(() -> with("/x/<int:id"))
        .hasMessageStartingWith("rule \"/x/<int:id\": \">\" is missing at column 11");
    assertThatThrownBy(() -> with("x")).hasMessage("rule \"x\" does not start with a slash");
    assertThatThrownBy(() -> with("/<nt:id>"))
        .hasMessage(
            "no converter is named \"nt\"; there are [any, default, float, int, path, string,"
                + " uuid]");
    assertThatThrownBy(() -> with("/added/<other>"))
        .hasMessageContaining(
            "/added/<other> -> bad and /added/<name> -> addedName match the same");
  }

  private static void with(String rule) {
    StartAppFactory.builder().route(rule, "bad", r -> Response.of(200)).build().close();
  }
}
