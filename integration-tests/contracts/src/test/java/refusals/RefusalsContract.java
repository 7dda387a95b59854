package refusals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import semantics.Row;

/** Error handlers take the exception, and all that handlers take but variables of a rule. */
abstract class RefusalsContract {

  static final Config CONFIG = Config.of(Map.of("LANGUAGE", "de"));

  @Test
  @Row("14.10")
  void takeTheRequestWithTheVariablesOfItsRule(TestClient client) {
    TestResponse response = client.get("/items/7");

    assertThat(response.status()).isEqualTo(410);
    assertThat(response.text()).isEqualTo("no item 7: {id=7}");
  }

  @Test
  void takeQueryHeadersAndCookies(TestClient client) {
    assertThat(client.get("/query").text()).isEqualTo("none 3 [] null null");
    assertThat(
            client
                .get(
                    "/query?language=fr&retries=5&ids=1&ids=2",
                    r -> r.header("X-Trace", "t1").header("Cookie", "user=ann"))
                .text())
        .isEqualTo("fr 5 [1, 2] t1 ann");
  }

  @Test
  @Row({"14.10", "14.15"})
  void giveAnEmptyPageWithTheErrorsStatusWhereTheyReturnNothing(TestClient client) {
    TestResponse response = client.get("/empty");

    assertThat(response.status()).isEqualTo(418);
    assertThat(response.text()).isEmpty();
  }

  @Test
  @Row("14.15")
  void failWhereTheyReturnNull(TestClient client) {
    assertThat(client.get("/null").status()).isEqualTo(500);
  }

  @Test
  @Row("14.6")
  void areAskedByTheNearestClassWhateverTheirOrder(TestClient client) {
    assertThat(client.get("/number/x").text()).isEqualTo("narrow");
    assertThat(client.get("/number/%20").text()).isEqualTo("between");
    assertThat(client.get("/null").text()).isEqualTo("broad");
  }

  @Test
  @Row("8.10")
  void keepTheirResponseWhereAnAfterHookReturnsNull(TestClient client) {
    TestResponse response = client.get("/items/7");

    assertThat(response.text()).isEqualTo("no item 7: {id=7}");
    assertThat(response.header("X-Left")).isEqualTo("as it is");
  }

  @Test
  void failWhereAnArgumentIsNoValue(TestClient client) {
    assertThat(client.get("/query?retries=many").status()).isEqualTo(500);
  }

  @Test
  void takePartsAndContexts(TestClient client) {
    TestResponse response = client.get("/parts");

    assertThat(response.status()).isEqualTo(403);
    assertThat(response.text()).isEqualTo("Nein closed /parts refusals.RefusalsApp noted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/orders", "/orders/read"})
  void takeTheBodyAlsoWhereTheHandlerReadIt(String path, TestClient client) {
    TestResponse response =
        client.post(
            path, r -> r.data("{\"item\":\"tea\",\"count\":3}").contentType("application/json"));

    assertThat(response.status()).isEqualTo(422);
    assertThat(response.text()).isEqualTo("{\"item\":\"tea\",\"count\":2}\n");
  }
}
