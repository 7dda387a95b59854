package signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.RequestGlobals;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import semantics.Row;

/** Who is told of what, and when. */
abstract class SignalsContract {

  private static List<String> heard(TestResponse response) {
    Object list = response.request().globals().get(Heard.NAME);
    return list instanceof List<?> lines ? lines.stream().map(String::valueOf).toList() : List.of();
  }

  @Test
  @Row({"20.1", "20.2", "20.4", "20.5"})
  void tellsOfTheStepsOfARequest(TestClient client) {
    TestResponse response = client.get("/");

    assertThat(response.text()).isEqualTo("index");
    assertThat(heard(response))
        .containsExactly(
            "pushed",
            "request started: index",
            "stock: request started",
            "before",
            "handler",
            "after",
            "request finished: 200",
            "teardown",
            "request tearing down: null",
            "teardown of the context",
            "context tearing down: null",
            "popped");
  }

  @Test
  @Row({"20.3", "20.4"})
  void tellsOfAnExceptionThatNothingHandled(TestClient client) {
    TestResponse response = client.get("/fail");

    assertThat(response.status()).isEqualTo(500);
    assertThat(heard(response))
        .containsSubsequence(
            "before",
            "exception: broken",
            "after",
            "request finished: 500",
            "teardown",
            "request tearing down: broken",
            "context tearing down: broken",
            "popped");
  }

  @Test
  @Row({"20.1", "20.3"})
  void tellsOfNoExceptionWhenAPageIsTheAnswer(TestClient client) {
    TestResponse response = client.get("/nothing");

    assertThat(response.status()).isEqualTo(404);
    assertThat(heard(response))
        .contains("request started: null", "request finished: 404")
        .noneMatch(line -> line.startsWith("exception"));
  }

  @Test
  @Row({"20.8", "20.9", "20.10"})
  void tellsOfEventsOfTheApplicationByTheirClass(TestClient client) {
    assertThat(heard(client.post("/orders/apples")))
        .containsSubsequence("stock: placed apples", "stock: OrderPlaced[item=apples]")
        .filteredOn(line -> line.contains("apples"))
        .hasSize(2);
    assertThat(heard(client.post("/orders/apples/cancel")))
        .filteredOn(line -> line.contains("apples"))
        .containsExactly("stock: OrderCancelled[item=apples]");
  }

  @Test
  @Row("20.8")
  void whatAListenerThrowsComesOutOfSend(TestClient client) {
    TestResponse response = client.post("/orders/nothing");

    assertThat(response.status()).isEqualTo(500);
    assertThat(heard(response))
        .contains("exception: out of stock")
        .doesNotContain("stock: OrderPlaced[item=nothing]");
    assertThatThrownBy(() -> client.app().send(new OrderPlaced("nothing")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("out of stock");
  }

  @Test
  @Row("20.1")
  void aListenerThatFailsBeforeTheHooksIsAnErrorOfTheRequest(TestClient client) {
    TestResponse response = failing(client, "started", "/");

    assertThat(response.status()).isEqualTo(500);
    assertThat(heard(response))
        .containsSubsequence(
            "request started: index", "exception: a listener failed", "after", "popped")
        .doesNotContain("stock: request started", "before", "handler");
  }

  @Test
  @Row("20.3")
  void aListenerThatFailsOnAnExceptionLeavesThePlainPage(TestClient client) {
    TestResponse response = failing(client, "exception", "/fail");

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.text()).contains("Internal Server Error");
    assertThat(heard(response))
        .containsSubsequence(
            "exception: broken",
            "after",
            "request finished: 500",
            "request tearing down: broken",
            "popped");
  }

  @Test
  @Row("20.2")
  void aListenerThatFailsAtTheEndMakesTheResponseA500(TestClient client) {
    TestResponse response = failing(client, "finished", "/");

    assertThat(response.status()).isEqualTo(500);
    assertThat(response.text()).contains("Internal Server Error");
    assertThat(heard(response))
        .containsSubsequence(
            "handler",
            "after",
            "request finished: 200",
            "exception: a listener failed",
            "after",
            "request finished: 500",
            "request tearing down: a listener failed",
            "popped");
  }

  @Test
  @Row("20.6")
  void tellsOfAMessageThatWasFlashed(TestClient client) {
    assertThat(heard(client.post("/letters/")))
        .containsSubsequence("message: sent", "warning: no stamp");
  }

  @Test
  @Row("20.7")
  void tellsOfATemplateBeforeAndAfterItIsRendered(TestClient client) {
    TestResponse response = client.get("/letters/Bob");

    assertThat(response.text()).isEqualTo("Dear Bob, yours Ann");
    assertThat(heard(response)).contains("rendered letter with {name=Bob, sender=Ann}");
  }

  @Test
  @Row({"20.2", "20.8"})
  void tellsListenersOfAnotherJar(TestClient client) {
    assertThat(client.post("/letters/comment").header("X-Digest")).isEqualTo("letters");
    assertThat(client.get("/").header("X-Digest")).isEqualTo("nothing new");
  }

  @Test
  @Row("20.4")
  void aListenerThatFailsInTeardownKeepsNothingFromEnding(TestClient client) {
    TestResponse response = failing(client, "teardown", "/");

    assertThat(response.status()).isEqualTo(500);
    assertThat(heard(response))
        .containsSubsequence(
            "request tearing down: null",
            "teardown of the context",
            "context tearing down: null",
            "popped");
  }

  private static TestResponse failing(TestClient client, String where, String path) {
    return client.open(TestRequest.of("GET", path).header("X-Fail", where));
  }

  @Test
  @Row("20.5")
  void tellsOfContextsOutsideOfRequests(TestClient client) {
    List<List<String>> lists = new ArrayList<>();
    client
        .app()
        .context(
            () -> {
              Heard.add("work");
              client.app().send(new OrderPlaced("salt"));
              lists.add(RequestGlobals.current().get(Heard.LIST, List.of()));
            });

    assertThat(lists.getFirst())
        .containsExactly(
            "pushed",
            "work",
            "stock: placed salt",
            "stock: OrderPlaced[item=salt]",
            "teardown of the context",
            "context tearing down: null",
            "popped");
  }

  @Test
  @Row("20.11")
  void knowsWhatNobodyListensTo(TestClient client) {
    assertThat(client.app().dispatcher().listensTo(OrderCancelled.class)).isTrue();
    assertThat(client.app().dispatcher().listensTo(String.class)).isFalse();
    client.app().send("nobody hears it");
  }
}
