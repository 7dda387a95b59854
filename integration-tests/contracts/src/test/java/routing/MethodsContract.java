package routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods of rules: several, automatic, explicit and unknown ones. */
abstract class MethodsContract {

  private static String[] allow(TestResponse response) {
    return String.valueOf(response.header("Allow")).split(", ", -1);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /m/crud/1, get 1",
    "POST, /m/crud/1, post 1",
    "PUT, /m/crud/1, put 1",
    "PATCH, /m/crud/1, patch 1",
    "DELETE, /m/crud/1, delete 1",
    "GET, /m/one, GET one",
    "POST, /m/one, POST one",
    "PURGE, /m/odd, PURGE odd",
    "TRACE, /m/odd, TRACE odd",
  })
  void callsTheHandlerOfTheMethod(String method, String path, String text, TestClient client) {
    assertThat(client.open(TestRequest.of(method, path)).text()).isEqualTo(text);
  }

  @Test
  void answersHeadAsGetWithoutItsBody(TestClient client) {
    TestResponse response = client.head("/m/crud/12");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Length")).isEqualTo("6");
    assertThat(response.data()).isEmpty();
  }

  @Test
  void refusesHeadWhereThereIsNoGet(TestClient client) {
    assertThat(client.head("/m/post-only").status()).isEqualTo(405);
  }

  @Test
  void answersOptionsWithTheMethodsOfAllRulesOfThePath(TestClient client) {
    TestResponse response = client.options("/m/crud/1");

    assertThat(response.status()).isEqualTo(200);
    assertThat(allow(response))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    assertThat(response.header("Content-Length")).isEqualTo("0");
  }

  @Test
  void callsTheHandlerOfAnExplicitOptions(TestClient client) {
    assertThat(client.options("/m/explicit").header("X-Handler")).isEqualTo("OPTIONS");
  }

  @Test
  void callsTheHandlerOfAnExplicitHead(TestClient client) {
    assertThat(client.head("/m/explicit").header("X-Handler")).isEqualTo("HEAD");
  }

  @Test
  void leavesGetBesideAnExplicitHead(TestClient client) {
    assertThat(client.get("/m/explicit").text()).isEqualTo("automatic");
  }

  @Test
  void refusesAMethodWithTheOnesThatAreAllowed(TestClient client) {
    TestResponse response = client.delete("/m/one");

    assertThat(response.status()).isEqualTo(405);
    assertThat(allow(response)).containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO", "GETS", "PROPFIND", "X"})
  void refusesAnUnknownMethod(String method, TestClient client) {
    TestResponse response = client.open(TestRequest.of(method, "/m/one"));

    assertThat(response.status()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTIONS", "FOO", "POST"})
  void findsNothingOnAnUnknownPathWhateverTheMethod(String method, TestClient client) {
    assertThat(client.open(TestRequest.of(method, "/m/nothing")).status()).isEqualTo(404);
  }
}
