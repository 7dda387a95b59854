package flaskr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestCommandRunner;
import dev.ampoule.testing.TestRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An application with a database of its own, two users, and one post of the first. */
abstract class FlaskrContract {

  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;

  App app;
  TestClient client;

  abstract TestClient client(App app);

  @BeforeEach
  void open() {
    app =
        FlaskrAppFactory.builder()
            .replace(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC))
            .create(config(folder));
    TestCommandRunner.of(app).invoke("init-db");
    client = client(app);
    register("test", "test");
    register("other", "other");
    client.post("/posts/", with("test", "test", "test title", "test\nbody"));
  }

  @AfterEach
  void close() {
    client.close();
    app.close();
  }

  static Config config(Path folder) {
    return Config.of(
        Map.of(
            "DATABASE_FILE", folder.resolve("test.sqlite").toString(), "PBKDF2_ITERATIONS", 1000));
  }

  private void register(String username, String password) {
    Map<String, String> body = Map.of("username", username, "password", password);
    assertThat(client.post("/auth/register", request -> request.json(body)).status())
        .isEqualTo(201);
  }

  /** A request of somebody, with a post. */
  static Consumer<TestRequest> with(String username, String password, String title, String body) {
    return as(username, password)
        .andThen(request -> request.json(Map.of("title", title, "body", body)));
  }

  /** A request of somebody. */
  static Consumer<TestRequest> as(String username, String password) {
    return request -> request.auth(username, password);
  }
}
