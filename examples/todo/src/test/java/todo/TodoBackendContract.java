package todo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.json.JsonArray;
import dev.ampoule.json.JsonBoolean;
import dev.ampoule.json.JsonNumber;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.json.JsonValue;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of the TodoBackend specification, by its own names, and what browsers ask besides. */
abstract class TodoBackendContract {

  private static final String ROOT = "/todos/";

  private App app;
  private TestClient client;

  abstract TestClient client(App app);

  @BeforeEach
  void open() {
    app = TodoAppFactory.create(Config.defaults());
    client = client(app);
    client.delete(ROOT);
  }

  @AfterEach
  void close() {
    client.close();
    app.close();
  }

  @Nested
  class ThePreRequisites {

    @Test
    void theApiRootRespondsToAGet() {
      TestResponse response = client.get(ROOT);

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.mimetype()).isEqualTo("application/json");
      assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void theApiRootRespondsToAPostWithTheTodoWhichWasPostedToIt() {
      TestResponse response = post(Map.of("title", "a todo"));

      assertThat(response.status()).isEqualTo(201);
      assertThat(object(response).get("title")).isEqualTo(text("a todo"));
    }

    @Test
    void theApiRootRespondsSuccessfullyToADelete() {
      assertThat(client.delete(ROOT).status()).isEqualTo(204);
    }

    @Test
    void afterADeleteTheApiRootRespondsToAGetWithAnEmptyArray() {
      post(Map.of("title", "x"));
      client.delete(ROOT);

      assertThat(client.get(ROOT).json()).isEqualTo(JsonArray.of());
    }
  }

  @Nested
  class StoringNewTodosByPostingToTheRootUrl {

    @Test
    void addsANewTodoToTheListOfTodosAtTheRootUrl() {
      post(Map.of("title", "walk the dog"));

      assertThat(list())
          .singleElement()
          .satisfies(todo -> assertThat(todo.get("title")).isEqualTo(text("walk the dog")));
    }

    @Test
    void setsUpANewTodoAsInitiallyNotCompleted() {
      JsonObject created = create(Map.of("title", "blah"));

      assertThat(created.get("completed")).isEqualTo(new JsonBoolean(false));
      assertThat(list()).containsExactly(created);
    }

    @Test
    void eachNewTodoHasAUrlWhichReturnsATodo() {
      TestResponse response = post(Map.of("title", "my todo"));
      String url = url(object(response));

      assertThat(url).startsWith("http://").endsWith(response.location());
      assertThat(client.get(url).json()).isEqualTo(response.json());
    }
  }

  @Nested
  class WorkingWithAnExistingTodo {

    @Test
    void canNavigateFromAListOfTodosToAnIndividualTodoViaUrls() {
      create(Map.of("title", "todo the first"));
      create(Map.of("title", "todo the second"));

      assertThat(list()).hasSize(2);
      assertThat(client.get(url(list().getFirst())).json()).isEqualTo(list().getFirst());
    }

    @Test
    void canChangeTheTodosTitleByPatchingToTheTodosUrl() {
      String url = url(create(Map.of("title", "initial title")));

      assertThat(patch(url, Map.of("title", "bathe the cat")).get("title"))
          .isEqualTo(text("bathe the cat"));
    }

    @Test
    void canChangeTheTodosCompletednessByPatchingToTheTodosUrl() {
      String url = url(create(Map.of("title", "blah")));

      assertThat(patch(url, Map.of("completed", true)).get("completed"))
          .isEqualTo(new JsonBoolean(true));
    }

    @Test
    void changesToATodoArePersistedAndShowUpWhenRefetchingTheTodo() {
      String url = url(create(Map.of("title", "blah")));

      JsonObject changed = patch(url, Map.of("title", "changed title", "completed", true));

      assertThat(changed.get("title")).isEqualTo(text("changed title"));
      assertThat(changed.get("completed")).isEqualTo(new JsonBoolean(true));
      assertThat(client.get(url).json()).isEqualTo(changed);
      assertThat(list()).containsExactly(changed);
    }

    @Test
    void canDeleteATodoMakingADeleteRequestToTheTodosUrl() {
      String url = url(create(Map.of("title", "blah")));

      assertThat(client.delete(url).status()).isEqualTo(204);
      assertThat(list()).isEmpty();
      assertThat(client.get(url).status()).isEqualTo(404);
    }
  }

  @Nested
  class TrackingTodoOrder {

    @Test
    void canCreateATodoWithAnOrderField() {
      assertThat(create(Map.of("title", "blah", "order", 523)).get("order"))
          .isEqualTo(JsonNumber.of(523));
    }

    @Test
    void canPatchATodoToChangeItsOrderAndRemembersIt() {
      String url = url(create(Map.of("title", "blah", "order", 10)));

      assertThat(patch(url, Map.of("order", 95)).get("order")).isEqualTo(JsonNumber.of(95));
      assertThat(object(client.get(url)).get("order")).isEqualTo(JsonNumber.of(95));
    }
  }

  @Nested
  class Browsers {

    @ParameterizedTest
    @CsvSource({"/todos/, POST", "/todos/, DELETE", "/todos/1, PATCH", "/todos/1, DELETE"})
    void mayAskBeforeTheyCallFromAnotherOrigin(String path, String method) {
      TestResponse response =
          client.options(
              path,
              request ->
                  request
                      .header("Origin", "https://todobackend.com")
                      .header("Access-Control-Request-Method", method)
                      .header("Access-Control-Request-Headers", "content-type"));

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(response.header("Access-Control-Allow-Methods")).contains(method);
      assertThat(response.header("Access-Control-Allow-Headers")).isEqualTo("Content-Type");
    }

    @Test
    void seeErrorsFromAnotherOriginToo() {
      TestResponse response = client.get("/todos/999");

      assertThat(response.status()).isEqualTo(404);
      assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }
  }

  @Nested
  class WhatAClientGetsWrong {

    @Test
    void isNamedByItsPlaceInTheBody() {
      TestResponse response = post(Map.of("title", 7, "order", "first"));

      assertThat(response.status()).isEqualTo(400);
      assertThat(response.mimetype()).isEqualTo("application/problem+json");
      assertThat(response.text())
          .contains("\"pointer\":\"#/title\",\"code\":\"type\"")
          .contains("\"pointer\":\"#/order\",\"code\":\"type\"");
    }

    @Test
    void isUnprocessableWhenTheTitleIsBlank() {
      TestResponse response = post(Map.of("title", " "));

      assertThat(response.status()).isEqualTo(422);
      assertThat(response.text()).contains("must not be blank");
    }

    @Test
    void doesNotCountWhenItIsMoreThanIsAskedFor() {
      JsonObject todo = create(Map.of("title", "x", "url", "http://example.com/"));

      assertThat(patch(url(todo), todo)).isEqualTo(todo);
    }
  }

  private TestResponse post(Map<String, ?> todo) {
    return client.post(ROOT, request -> request.json(todo));
  }

  private JsonObject create(Map<String, ?> todo) {
    return object(post(todo));
  }

  private JsonObject patch(String url, Object change) {
    return object(client.patch(url, request -> request.json(change)));
  }

  private List<JsonObject> list() {
    return ((JsonArray) client.get(ROOT).json())
        .elements().stream().map(JsonObject.class::cast).toList();
  }

  private static String url(JsonObject todo) {
    return todo.get("url") instanceof JsonString(String url) ? url : "no url";
  }

  private static JsonObject object(TestResponse response) {
    return (JsonObject) response.json();
  }

  private static JsonValue text(String value) {
    return new JsonString(value);
  }
}
