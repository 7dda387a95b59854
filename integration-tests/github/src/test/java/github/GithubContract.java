package github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route of the list answers with its endpoint and arguments. */
abstract class GithubContract {

  static List<ListedRoute> routes() {
    return ListedRoute.all();
  }

  @ParameterizedTest
  @MethodSource("routes")
  void namesEndpointAndArguments(ListedRoute route, TestClient client) {
    TestResponse response = client.open(TestRequest.of(route.method(), route.path()));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text())
        .isEqualTo(route.endpoint() + "(" + String.join(", ", route.values()) + ")");
  }

  @Test
  void declaresTheListedRoutesAndNoOthers(App app) {
    Stream<String> declared =
        app.routes().stream().map(route -> route.rule() + " " + route.endpoint());

    assertThat(declared)
        .containsExactlyInAnyOrderElementsOf(
            routes().stream().map(route -> route.rule() + " " + route.endpoint()).toList())
        .hasSize(203);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void refusesAnUnknownMethod(ListedRoute route, TestClient client) {
    TestResponse response = client.open(TestRequest.of("PATCH", route.path()));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.header("Allow")).contains(route.method());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void findsNothingBelowARoute(ListedRoute route, TestClient client) {
    String path = route.path() + "/a/b/c/d/e/f";

    assertThat(client.open(TestRequest.of(route.method(), path)).status()).isEqualTo(404);
  }
}
