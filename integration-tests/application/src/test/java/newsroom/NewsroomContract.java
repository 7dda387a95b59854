package newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application in a module, with blueprints of another. */
abstract class NewsroomContract {

  @Test
  void servesItsOwnRoutes(TestClient client) {
    assertThat(client.get("/").text()).isEqualTo("<h1>News</h1>");
    assertThat(client.get("/articles/7").text()).isEqualTo("article 7");
    assertThat(client.get("/articles/first").text())
        .isEqualTo("the first article is at /articles/1");
  }

  @Test
  void servesABlueprintOfAnotherJar(TestClient client) {
    TestResponse added = client.post("/comments/cats/", request -> request.data("meow"));

    assertThat(added.status()).isEqualTo(201);
    assertThat(client.get(String.valueOf(added.location())).text()).isEqualTo("meow");
    assertThat(client.get("/comments/cats/?limit=0").text()).isEmpty();
  }

  @Test
  void runsHooksOfABlueprintOfAnotherJar(TestClient client) {
    assertThat(client.get("/comments/dogs/").header("X-Comments")).isEqualTo("yes");
    assertThat(client.get("/articles/7").header("X-Comments")).isNull();
  }

  @Test
  void asksErrorHandlersOfABlueprintOfAnotherJar(TestClient client) {
    TestResponse response = client.get("/comments/dogs/99");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.text()).isEqualTo("no comment 99 on dogs");
  }

  @Test
  void asksAnotherJarForErrorsThatOnlyItCanName(TestClient client) {
    assertThat(client.post("/comments/dogs/", request -> request.data(" ")).text())
        .isEqualTo("Empty");
    assertThat(client.post("/comments/dogs/", request -> request.data("a".repeat(101))).text())
        .isEqualTo("Lengthy");
    assertThat(client.post("/comments/dogs/", request -> request.data("a")).status())
        .isEqualTo(201);
  }

  @Test
  void fillsSettingsOfAnotherJar() throws Exception {
    Config config = Config.of(Map.of("FEEDBACK_MAX_LENGTH", 3));

    try (App app = NewsroomFactory.create(config);
        TestClient client = TestClient.inMemory(app)) {
      assertThat(client.post("/comments/dogs/", request -> request.data("woof")).text())
          .isEqualTo("Lengthy");
      assertThat(client.post("/comments/dogs/", request -> request.data("wof")).status())
          .isEqualTo(201);
    }
  }

  @Test
  void checksSettingsOfAnotherJar() {
    Config config = Config.of(Map.of("FEEDBACK_MAX_LENGTH", "many"));

    assertThatThrownBy(() -> NewsroomFactory.create(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("FEEDBACK_MAX_LENGTH")
        .hasMessageContaining("many");
  }

  @Test
  void tellsAListenerOfAnotherJar(TestClient client) {
    client.post("/comments/fish/", request -> request.data("blub"));
    client.post("/comments/fish/", request -> request.data("blub"));

    assertThat(client.get("/comments/fish/count").text()).isEqualTo("2");
  }

  @Test
  void findsCodecsOfAnotherJarForPlainResponses(TestClient client) {
    assertThat(client.get("/reviews/all").text().strip())
        .isEqualTo("[{\"number\":1,\"grade\":\"GOOD\"}]");
    assertThat(client.get("/reviews/4/plain").text().strip())
        .isEqualTo("{\"number\":4,\"grade\":\"POOR\"}");
    assertThat(client.get("/reviews/summary").text().strip()).isEqualTo("{\"count\":7}");
  }

  @Test
  void servesANestedBlueprint(TestClient client) {
    assertThat(client.put("/comments/birds/votes/").text()).isEqualTo("votes: 1");
    assertThat(client.get("/comments/birds/votes/").text()).isEqualTo("comments.votes.count 1");
  }

  @Test
  void knowsParameterNamesOfAnotherJar(TestClient client) {
    TestResponse response = client.get("/comments/cats/3");

    assertThat(response.request().viewArgs()).isEqualTo(Map.of("topic", "cats", "number", 3));
  }
}
