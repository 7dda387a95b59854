package hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.http.Response;
import dev.ampoule.testing.TestCommandRunner;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code routes} of applications that match hosts or subdomains. */
class RoutesCommandTest {

  private static final Config CONFIG = Config.of(Map.of("SERVER_NAME", "example.com"));

  @Test
  void subdomainsHaveAColumn() {
    assertThat(output("routes"))
        .isEqualTo(
            """
            Endpoint    Methods  Subdomain  Rule
            ----------  -------  ---------  ---------------
            apex        GET                 /
            api.index   GET      api        /
            api.second  GET      v2.api     /
            users.home  GET      <user>     /
            users.post  GET      <user>     /posts/<int:id>
            www         GET      www        /
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "routes -s endpoint  | apex api.index api.second users.home users.post www",
        "routes -s methods   | apex www api.index api.second users.home users.post",
        "routes -s domain    | apex users.home users.post api.index api.second www",
        "routes -s rule      | apex www api.index api.second users.home users.post",
        "routes --sort=match | apex www api.index api.second users.home users.post",
      })
  void routesAreSorted(String line, String endpoints) {
    assertThat(output(line.split(" ", -1)).lines().skip(2).map(row -> row.split(" ", 2)[0]))
        .containsExactly(endpoints.split(" ", -1));
  }

  @Test
  void automaticMethodsAreShownOnRequest() {
    assertThat(output("routes", "--all-methods").lines().skip(2))
        .allMatch(row -> row.contains("GET, HEAD, OPTIONS"));
  }

  @Test
  void hostsHaveAColumn() {
    try (App app = HostsAppFactory.create(Config.defaults())) {
      assertThat(TestCommandRunner.of(app).invoke("routes").output().lines().findFirst())
          .hasValueSatisfying(head -> assertThat(head).matches("Endpoint +Methods +Host +Rule"));
    }
  }

  @Test
  void addedRoutesAreListed() {
    try (App app =
        SubdomainsAppFactory.builder()
            .config(CONFIG)
            .route("/health", "health", _ -> Response.text("well"))
            .build()) {
      assertThat(TestCommandRunner.of(app).invoke("routes").output().lines())
          .anyMatch(row -> row.matches("health +GET +/health"));
    }
  }

  private static String output(String... words) {
    try (App app = SubdomainsAppFactory.create(CONFIG)) {
      return TestCommandRunner.of(app).invoke(words).output();
    }
  }
}
