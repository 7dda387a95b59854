package toggles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.Explanation;
import dev.ampoule.config.Config;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of blueprints that need not be mounted. */
class TogglesExplanationTest {

  @Test
  void leavesOutWhatIsNotMounted() {
    try (App app = TogglesAppFactory.create(Config.of(Map.of()))) {
      assertThat(app.explain())
          .extracting(Explanation::endpoint)
          .contains("reports.index")
          .doesNotContain("preview.index", "admin.users", "admin.audit.log");
      assertThat(names(app)).doesNotContain("Admin.before(RequestGlobals)");
    }
  }

  @Test
  void namesWhatMountedBlueprintsAddEverywhere() {
    try (App app = TogglesAppFactory.create(Config.of(Map.of("ADMIN_ENABLED", true)))) {
      assertThat(app.explain())
          .extracting(Explanation::endpoint)
          .contains("admin.users", "admin.audit.log");
      assertThat(names(app))
          .contains(
              "Admin.before(RequestGlobals)",
              "Admin.after(Response)",
              "Admin.teardown(RequestGlobals)",
              "Admin.teapot(ImATeapot)")
          .doesNotContain("Admin.notFound(NotFound)");
    }
  }

  private static List<String> names(App app) {
    return app.explain("reports.index").getFirst().steps().stream()
        .map(Explanation.Step::name)
        .toList();
  }
}
