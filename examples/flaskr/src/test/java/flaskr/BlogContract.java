package flaskr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write. */
abstract class BlogContract extends FlaskrContract {

  private static final String FIRST =
      """
      {"id":1,"title":"test title","body":"test\\nbody","created":"2026-01-01T00:00:00Z",\
      "author_id":1,"username":"test"}
      """;

  @Test
  void everybodyReads() {
    assertThat(client.get("/posts/").text()).isEqualTo("[" + FIRST.strip() + "]\n");
    assertThat(client.get("/posts/1").text()).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @CsvSource({"POST, /posts/", "PUT, /posts/1", "DELETE, /posts/1"})
  void onlyUsersWrite(String method, String path) {
    Map<String, String> body = Map.of("title", "x", "body", "");
    assertThat(client.open(method, path, request -> request.json(body)).status()).isEqualTo(401);
    assertThat(client.get("/posts/").text()).isEqualTo("[" + FIRST.strip() + "]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE"})
  void onlyTheAuthorChangesAPost(String method) {
    TestResponse response = client.open(method, "/posts/1", with("other", "other", "mine", ""));

    assertThat(response.status()).isEqualTo(403);
    assertThat(client.get("/posts/1").text()).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  void thereIsNoOtherPost(String method) {
    TestResponse response = client.open(method, "/posts/2", with("test", "test", "x", ""));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.text()).contains("Post id 2 doesn");
  }

  @Test
  void creates() {
    TestResponse response = client.post("/posts/", with("other", "other", "created", ""));

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.location()).isEqualTo("/posts/2");
    assertThat(client.get("/posts/").json().toString()).contains("created", "test title");
  }

  @Test
  void updates() {
    TestResponse response = client.put("/posts/1", with("test", "test", "updated", "new"));

    assertThat(response.text()).isEqualTo(client.get("/posts/1").text());
    assertThat(response.text())
        .isEqualTo(FIRST.replace("test title", "updated").replace("test\\nbody", "new"));
  }

  @ParameterizedTest
  @CsvSource({"POST, /posts/", "PUT, /posts/1"})
  void needsATitle(String method, String path) {
    TestResponse response =
        client.open(
            method,
            path,
            with("test", "test", " ", "").andThen(r -> r.header("Accept", "application/json")));

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.text()).contains("#/title", "Title is required.");
  }

  @Test
  void deletes() {
    assertThat(client.delete("/posts/1", as("test", "test")).status()).isEqualTo(204);
    assertThat(client.get("/posts/").text()).isEqualTo("[]\n");
  }
}
