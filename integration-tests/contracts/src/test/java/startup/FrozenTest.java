package startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.Rule;
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
    assertThatThrownBy(() -> with("/<a>/<int:a>"))
        .hasMessageStartingWith(
            "rule \"/<a>/<int:a>\": the variable \"a\" stands twice at column 13");
  }

  @Test
  void saysWhyTheOptionsOfARuleDoNotFit() {
    assertThatThrownBy(() -> with(Rule.of("/x").host("<tenant>.example.org")))
        .hasMessage(
            "rule GET /x: its host \"<tenant>.example.org\" needs"
                + " @Application(hostMatching = true)");
    assertThatThrownBy(() -> with(Rule.of("/x").subdomain("api")))
        .hasMessageEndingWith("needs @Application(subdomainMatching = true)");
    assertThatThrownBy(() -> with(Rule.of("/x/<id>").defaultValue("id", 1)))
        .hasMessage("rule /x/<id> -> bad has a default for its own variable \"id\"");
    assertThatThrownBy(() -> with(Rule.of("/x/<id>").redirectTo("/y/<it>")))
        .hasMessage("rule /x/<id> -> bad redirects to \"/y/<it>\", but has no variable \"it\"");
    assertThatThrownBy(() -> with(Rule.of("/x").methods())).hasMessage("rule  /x is for no method");
    assertThatThrownBy(() -> with(Rule.of("/x").methods("websocket")))
        .hasMessage("\"WEBSOCKET\" is no method that a rule can be for");
  }

  @Test
  void refusesRulesThatAreDecidedByChance() {
    App.Builder app = StartAppFactory.builder();
    app.converter("odd", text -> text, "[13579]", 100)
        .route("/chance/<odd:x>", "odd", r -> Response.of(200))
        .route("/chance/<any(1,2):x>", "any", r -> Response.of(200));

    assertThatThrownBy(app::build)
        .hasMessageContaining("match some of the same paths, and neither is narrower");
  }

  @Test
  void takesRulesThatShareNoPath() {
    App.Builder app = StartAppFactory.builder();
    app.route("/apart/<any(a,b):x>", "one", r -> Response.text("one"))
        .route("/apart/<any(c,d):x>", "two", r -> Response.text("two"))
        .route("/apart/<int(max=5):x>", "small", r -> Response.text("small"))
        .route("/apart/<int(min=6):x>", "large", r -> Response.text("large"));

    try (App built = app.build()) {
      assertThat(built.handle(MemoryRequest.get("/apart/d")).status()).isEqualTo(200);
      assertThat(built.handle(MemoryRequest.get("/apart/6")).status()).isEqualTo(200);
      assertThat(built.handle(MemoryRequest.get("/apart/e")).status()).isEqualTo(404);
    }
  }

  private static void with(String rule) {
    with(Rule.of(rule));
  }

  private static void with(Rule rule) {
    StartAppFactory.builder().route(rule, "bad", r -> Response.of(200)).build().close();
  }
}
