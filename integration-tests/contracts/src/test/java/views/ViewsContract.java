package views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views: own methods, inherited ones, and methods that a rule's variables do not fit. */
abstract class ViewsContract {

  @ParameterizedTest
  @CsvSource({
    "POST, /items/, post items",
    "GET, /items/7, get 7",
    "PUT, /items/7, put 7 body",
    "DELETE, /items/7, delete 7 from Items",
    "OPTIONS, /items/, described",
    "GET, /admin/health, admin.check is up",
  })
  void callsTheMethodOfTheClass(String method, String path, String text, TestClient client) {
    TestResponse response = client.open(TestRequest.of(method, path).data("body"));

    assertThat(response.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"GET, /items/, 'OPTIONS, POST'", "POST, /items/7, 'DELETE, GET, HEAD, OPTIONS, PUT'"})
  void refusesAMethodThatDoesNotTakeTheVariablesOfTheRule(
      String method, String path, String allow, TestClient client) {
    TestResponse response = client.open(TestRequest.of(method, path));

    assertThat(response.status()).isEqualTo(405);
    assertThat(String.valueOf(response.header("Allow")).split(", ", -1))
        .containsExactlyInAnyOrder(allow.split(", ", -1));
  }

  @Test
  void answersHeadByGet(TestClient client) {
    assertThat(client.head("/items/7").header("Content-Length")).isEqualTo("5");
  }
}
