package health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.http.Response;
import dev.ampoule.testing.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where health is asked about, and who answers. */
final class HealthSettingsTest {

  @Test
  void hostsAreNotAsked() {
    try (App app = HealthAppFactory.create(Config.of(Map.of("TRUSTED_HOSTS", "example.com")));
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/nothing").status()).isEqualTo(400);
      assertThat(client.get("/health/ready").status()).isEqualTo(200);
    }
  }

  @Test
  void pathsAreConfigured() {
    Config config = Config.of(Map.of("HEALTH_LIVE_PATH", "/up", "HEALTH_READY_PATH", ""));
    try (App app = HealthAppFactory.create(config);
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/up").text()).contains("heart");
      assertThat(client.get("/health/live").status()).isEqualTo(404);
      assertThat(client.get("/health/ready").status()).isEqualTo(405);
    }
  }

  @Test
  void routeOfTheApplicationForJustThatPathWins() {
    App.Builder builder =
        HealthAppFactory.builder()
            .config(Config.defaults())
            .route("/health/live", "mine", request -> Response.text("mine"))
            .route("/<path:everything>", "pages", request -> Response.text("page"));
    try (App app = builder.build();
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/health/live").text()).isEqualTo("mine");
      assertThat(client.get("/health/ready").text()).contains("stomach");
      assertThat(client.get("/health/else").text()).isEqualTo("page");
    }
  }

  @Test
  void developersAreToldTheReason() {
    Config config = Config.of(Map.of("DEBUG", true, "HEALTHY_BREATHLESS", true));
    try (App app = HealthAppFactory.create(config);
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/health/ready").text())
          .contains(
              "{\"name\":\"lungs\",\"status\":\"DOWN\",\"data\":"
                  + "{\"error\":\"java.lang.IllegalStateException: out of breath\"}}");
      assertThat(
              client
                  .get("/health/ready", request -> request.header("X-Forwarded-For", "192.0.2.1"))
                  .text())
          .contains("{\"name\":\"lungs\",\"status\":\"DOWN\"}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEALTH_LIVE_PATH|up|a path such as \"/health\" as clients send it, or empty for none",
        "HEALTH_READY_PATH|/a?b|a path such as \"/health\" as clients send it, or empty for none",
        "HEALTH_READY_PATH|/health/live|another path than HEALTH_LIVE_PATH",
        "HEALTH_TIMEOUT|0|a time of at most 60 seconds, and more than none",
        "HEALTH_TIMEOUT|61s|a time of at most 60 seconds, and more than none",
      })
  void valuesThatDoNotFitAreRefused(String key, String value, String expectation) {
    assertThatThrownBy(() -> HealthAppFactory.create(Config.of(Map.of(key, value))))
        .isInstanceOf(ConfigException.class)
        .hasMessage(key + " is \"" + value + "\", but must be " + expectation);
  }
}
