package settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.config.ConfigReference;
import dev.ampoule.testing.TestClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import settings.MailSettings.Level;
import settings.MailSettings.Server;

/** What settings are made of, and what stops the start. */
final class SettingsTest {

  private static final Map<String, Object> LEAST =
      Map.of("MAIL_HOME", "/var/mail", "MAIL_SERVER", Map.of("port", 25, "tls", false));

  @Test
  void defaultsFillWhatIsNotGiven() {
    assertThat(MailSettings_Binder.bind(Config.of(LEAST)))
        .isEqualTo(
            new MailSettings(
                Path.of("/var/mail"),
                3,
                Duration.ofSeconds(30),
                16 * 1024 * 1024,
                Level.WARN_ALL,
                Optional.empty(),
                "nobody",
                new Server("localhost", 25, false),
                List.of(),
                Set.of(25, 587),
                Map.of(),
                List.of(),
                null,
                null));
  }

  @Test
  void everyTypeIsReadFromTextOrJson() {
    MailSettings settings =
        MailSettings_Binder.bind(
            with(
                Map.of(
                    "MAIL_RETRIES", "5",
                    "MAIL_TIMEOUT", "PT1M",
                    "MAIL_MAX_SIZE", 100,
                    "MAIL_LEVEL", "none",
                    "MAIL_API", "https://api.example.com",
                    "MAIL_RECEIVERS", "a@x, b@x",
                    "MAIL_PORTS", List.of(2525),
                    "MAIL_HEADERS", Map.of("X-A", 1),
                    "MAIL_BACKUPS", List.of(Map.of("PORT", "26", "TLS", "yes")),
                    "MAIL_API_TOKEN", "0.5")));

    assertThat(settings.retries()).isEqualTo(5);
    assertThat(settings.timeout()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.maxSize()).isEqualTo(100);
    assertThat(settings.level()).isEqualTo(Level.NONE);
    assertThat(settings.api()).contains(URI.create("https://api.example.com"));
    assertThat(settings.receivers()).containsExactly("a@x", "b@x");
    assertThat(settings.ports()).containsExactly(2525);
    assertThat(settings.headers()).isEqualTo(Map.of("X-A", "1"));
    assertThat(settings.backups()).containsExactly(new Server("localhost", 26, true));
    assertThat(settings.apiToken()).isEqualTo(0.5);
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    Config config =
        Config.of(
            Map.of(
                "MAIL_RETRIES", "many",
                "MAIL_TIMEOUT", "soon",
                "MAIL_LEVEL", "loud",
                "MAIL_SERVER", Map.of("port", "x"),
                "MAIL_BACKUPS", List.of(Map.of("port", 1, "tls", true), "no"),
                "MAIL_API_TOKEN", "hush"));

    assertThatThrownBy(() -> MailSettings_Binder.bind(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageNotContaining("hush")
        .extracting(e -> String.valueOf(e.getMessage()).lines().toList())
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("MAIL_HOME has no value in the configuration"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "MAIL_RETRIES is \"many\", but must be a whole number in the range of int"),
            line -> assertThat(line).startsWith("MAIL_TIMEOUT is \"soon\", but must be a length"),
            line ->
                assertThat(line)
                    .isEqualTo("MAIL_LEVEL is \"loud\", but must be one of NONE, WARN_ALL"),
            line -> assertThat(line).startsWith("MAIL_SERVER__PORT is \"x\", but must be a whole"),
            line ->
                assertThat(line).isEqualTo("MAIL_SERVER__TLS has no value in the configuration"),
            line -> assertThat(line).startsWith("MAIL_BACKUPS__1 is \"no\", but must be a nested"),
            line -> assertThat(line).startsWith("MAIL_API_TOKEN is ").endsWith("must be a number"));
  }

  @Test
  void constraintsAreChecked() {
    Config config = with(Map.of("LIMIT_SIZE", 500, "LIMIT_OWNER_NAME", " "));

    assertThatThrownBy(() -> SettingsAppFactory.create(config))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "LIMIT_SIZE is 500, but must be less than or equal to 100\n"
                + "LIMIT_OWNER_NAME is \" \", but must not be blank");
  }

  @Test
  void oneStartNamesTheProblemsOfAllRecords() {
    assertThatThrownBy(() -> SettingsAppFactory.create(Config.of(Map.of("LIMIT_SIZE", "big"))))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("MAIL_HOME has no value in the configuration\n")
        .hasMessageContaining("LIMIT_SIZE is \"big\", but must be a whole number");
  }

  @Test
  void oneStartNamesTheProblemsOfTheFrameworkToo() {
    Config config =
        with(Map.of("LIMIT_SIZE", "big", "DEBUG", "maybe", "SERVER_PORT", -1, "JSON_MAX_DEPTH", 0));

    assertThatThrownBy(() -> SettingsAppFactory.create(config))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            """
            DEBUG is "maybe", but must be true or false
            JSON_MAX_DEPTH is 0, but must be a number that is positive
            SERVER_PORT is -1, but must be a number from 0 to 65535
            LIMIT_SIZE is "big", but must be a whole number in the range of int\
            """);
  }

  @Test
  void wiringProvidesSettings() {
    try (App app = SettingsAppFactory.create(with(Map.of("LIMIT_SIZE", 7)));
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.get("/limit").text()).isEqualTo("Limit[size=7, owner=me]");
      assertThat(client.get("/mail").text()).contains("retries=3");
    }
  }

  @Test
  void referenceListsEveryKey() {
    assertThat(ConfigReference.markdown(MailSettings_Binder.keys()))
        .contains(
            """
            | `MAIL_HOME` | path |  | where the mails are |
            | `MAIL_RETRIES` | whole number | `3` | how often a mail is sent again |
            | `MAIL_TIMEOUT` | length of time | `30s` | for one attempt, `30s` or so |
            """,
            "| `MAIL_LEVEL` | one of NONE, WARN_ALL | `warn-all` | what is logged |\n",
            "| `MAIL_SERVER__HOST` | text | `localhost` | its name |\n",
            "| `MAIL_RECEIVERS` | list of: text |  | who gets a copy |\n",
            """
            | `MAIL_BACKUPS` | list of: Server |  | what is used when `server` is down |
            | `MAIL_BACKUPS__*__HOST` | text | `localhost` | its name |
            """);
  }

  private static Config with(Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(LEAST);
    all.putAll(values);
    return Config.of(all);
  }
}
