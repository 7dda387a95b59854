package dev.ampoule.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.TestApps;
import dev.ampoule.config.ConfigException;
import dev.ampoule.http.Method;
import dev.ampoule.http.Response;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP and the route say about requests and responses, whatever the handler does. */
class ResponseRulesTest extends PipelineTest {

  @Test
  void headKeepsTheLengthAndDropsTheBody() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("12345"));

    MemoryResponse response = send(app, MemoryRequest.of("HEAD", "/"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Content-Length")).isEqualTo("5");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304})
  void someStatusesHaveNoBodyAndNoLength(int status) throws IOException {
    MemoryResponse response =
        get(HookedDispatcher.serving(request -> Response.text("12345").status(status)));

    assertThat(response.body()).isEmpty();
    assertThat(response.header("Content-Length")).isNull();
  }

  @Test
  void notModifiedDropsWhatDescribesABody() throws IOException {
    MemoryResponse response =
        get(
            HookedDispatcher.serving(
                request ->
                    Response.of(304)
                        .header("Last-Modified", "x")
                        .header("Content-Language", "de")
                        .header("ETag", "\"1\"")
                        .header("Cache-Control", "no-cache")));

    assertThat(response.headers().remove("X-Request-ID"))
        .hasToString("ETag: \"1\"\nCache-Control: no-cache\n");
  }

  @Test
  void optionsIsAnsweredWithAllow() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> {
              throw new AssertionError("the handler was called");
            });

    MemoryResponse response = send(app, MemoryRequest.of("OPTIONS", "/"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(response.body()).isEmpty();
    assertThat(app.record).containsExactly("before 0", "after 0 200", "teardown 0 null");
  }

  @Test
  void smallLettersStandForCapitals() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text(request.method()));

    assertThat(send(app, MemoryRequest.of("get", "/")).text()).isEqualTo("GET");
    assertThat(send(app, MemoryRequest.of("head", "/")).text()).isEqualTo("HEAD");
    assertThat(send(app, MemoryRequest.of("options", "/")).header("Allow"))
        .isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void handlersOwnOptionsGoesFirst() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> Response.text("own"),
            route -> route.methods(Method.mask(Method.OPTIONS) | Method.mask(Method.GET), 0));

    assertThat(send(app, MemoryRequest.of("OPTIONS", "/")).text()).isEqualTo("own");
  }

  @Test
  void automaticOptionsCanBeSwitchedOff() throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));

    MemoryResponse response =
        send(
            TestApps.of(app, Map.of("PROVIDE_AUTOMATIC_OPTIONS", false)),
            MemoryRequest.of("OPTIONS", "/"));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "FOO"})
  void otherMethodsAreNotAllowed(String method) throws IOException {
    HookedDispatcher app = HookedDispatcher.serving(request -> Response.text("ok"));

    MemoryResponse response = send(app, MemoryRequest.of(method, "/"));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(app.record).contains("error 0 MethodNotAllowed");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json, 200",
    "application/json, Application/JSON; charset=utf-8, 200",
    "application/json, text/plain, 415",
    "application/json, , 415",
    "text/*, text/csv, 200",
    "text/*, application/json, 415",
  })
  void bodiesOfOtherTypesAreRefused(String consumes, String sent, int status) throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> Response.text("ok"),
            route -> route.methods(Method.mask(Method.POST), 0).consumes(consumes));
    MemoryRequest request = MemoryRequest.of("POST", "/").body("{}");
    if (sent != null) {
      request.header("Content-Type", sent);
    }

    assertThat(send(app, request).status()).isEqualTo(status);
  }

  @Test
  void requestWithoutABodyNeedsNoType() throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> Response.text("ok"), route -> route.consumes("application/json"));

    assertThat(get(app).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv | 200",
        "text/* | 200",
        "*/* | 200",
        "application/json | 406",
        "text/csv;q=0 | 406",
      })
  void clientsThatDoNotTakeTheTypeAreTold(String accept, int status) throws IOException {
    HookedDispatcher app =
        HookedDispatcher.serving(
            request -> Response.text("ok"), route -> route.produces("text/csv; charset=utf-8"));

    assertThat(send(app, MemoryRequest.get("/").header("Accept", accept)).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, 200",
    "EXAMPLE.com:8080, 200",
    "a.other.org, 200",
    "other.org, 200",
    "notother.org, 400",
    "evil.com, 400",
    "'', 400",
    "exa<mple.com, 400",
  })
  void onlyTrustedHostsAreServed(String host, int status) throws IOException {
    HookedDispatcher dispatcher = HookedDispatcher.serving(request -> Response.text("ok"));

    MemoryResponse response =
        send(
            TestApps.of(dispatcher, Map.of("TRUSTED_HOSTS", "example.com, .other.org")),
            MemoryRequest.get("/").authority(host));

    assertThat(response.status()).isEqualTo(status);
    assertThat(dispatcher.record).startsWith("before 0");
    assertThat(response.text()).doesNotContain("exa<mple");
  }

  @Test
  void trustedHostThatIsNoneIsRefusedAtStart() {
    Map<String, Object> config = Map.of("TRUSTED_HOSTS", "a" + "b".repeat(100) + "ü");

    assertThatThrownBy(() -> TestApps.of(HookedDispatcher.serving(r -> Response.of(200)), config))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("TRUSTED_HOSTS has \"ab");
  }

  @Test
  void bodyLargerThanConfiguredIsRefusedOnlyWhenItIsRead() throws IOException {
    MemoryRequest request = MemoryRequest.get("/").body("12345");
    Map<String, Object> config = Map.of("MAX_CONTENT_LENGTH", 4);

    assertThat(
            send(TestApps.of(HookedDispatcher.serving(r -> Response.text("ok")), config), request)
                .status())
        .isEqualTo(200);
    assertThat(
            send(
                    TestApps.of(HookedDispatcher.serving(r -> Response.text(r.text())), config),
                    request)
                .status())
        .isEqualTo(413);
  }
}
