package contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.Context;
import dev.ampoule.RequestGlobals;
import dev.ampoule.http.Request;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import semantics.Row;

/** Where the current request, globals and application can be asked for. */
abstract class ContextsContract {

  @ParameterizedTest
  @Row({"9.1", "9.8", "9.11", "8.15", "9.9"})
  @CsvSource({
    "/here, /here ann",
    "/parameter, true true",
    "/executor, /executor ann",
    "/wrapped, /wrapped ann",
    "/unwrapped, has a request: false",
    "/streamed, /streamed ann",
  })
  void isThere(String path, String text, TestClient client) {
    assertThat(client.get(path + "?who=ann").text()).isEqualTo(text);
  }

  @Test
  @Row({"8.6", "9.8"})
  void takesChangesOfTheResponseFromAnyDepth(TestClient client) {
    TestResponse response = client.get("/after");

    assertThat(response.header("X-Context")).isEqualTo("1");
    assertThat(response.header("X-Response")).isEqualTo("2");
  }

  @Test
  @Row("9.1")
  void saysHowToCarryItToAnotherThread(TestClient client) {
    assertThat(client.get("/lost").text()).contains("Context.wrap");
  }

  @Test
  void belongsToOneRequestOnly(TestClient client) throws Exception {
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String who = "w" + i;
      calls.add(() -> client.get("/executor?who=" + who).text());
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = threads.invokeAll(calls);

      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo("/executor w" + i);
      }
    }
  }

  @Test
  @Row({"9.1", "9.2"})
  void isGoneOutsideOfARequest(TestClient client) {
    client.get("/here");

    assertThat(Context.hasRequest()).isFalse();
    assertThat(Context.hasApp()).isFalse();
    assertThatThrownBy(Request::current).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(App::current).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(RequestGlobals::current).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @Row("9.4")
  void isThereInATestRequestContextWithoutHooks(TestClient client) {
    String seen =
        client.testRequestContext(
            "/here?who=ann",
            () ->
                Request.current().endpoint()
                    + " "
                    + Request.current().args().get("who")
                    + " "
                    + RequestGlobals.current().contains("who"));

    assertThat(seen).isEqualTo("here ann false");
  }

  @Test
  @Row("9.4")
  void takesAWholeRequestForATestRequestContext(TestClient client) {
    TestRequest request =
        TestRequest.of("POST", "https://example.com/nothing").json(List.of(1)).header("X-A", "b");

    String seen =
        client.testRequestContext(
            request,
            () -> {
              Request current = Request.current();
              return current.method()
                  + " "
                  + current.url()
                  + " "
                  + current.header("X-A")
                  + " "
                  + current.text()
                  + " "
                  + (current.routingException() != null);
            });

    assertThat(seen).isEqualTo("POST https://example.com/nothing b [1] true");
  }
}
