package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.TestApps;
import dev.ampoule.memory.MemoryRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

  private static final byte[] FIVE = "12345".getBytes(StandardCharsets.UTF_8);

  @Test
  void readsHeadersInAnyCase() {
    Request request =
        Requests.of(MemoryRequest.get("/").header("X-A", "1").header("x-a", "2").header("B", "3"));

    assertThat(request.header("x-A")).isEqualTo("1");
    assertThat(request.headers("X-a")).containsExactly("1", "2");
    assertThat(request.header("C")).isNull();
    assertThat(request.headers()).hasToString("X-A: 1\nx-a: 2\nB: 3\n");
  }

  @Test
  void cookiesOfSeveralHeadersAreJoined() {
    Request request =
        Requests.of(MemoryRequest.get("/").header("Cookie", "a=1; b=2").header("Cookie", "a=3"));

    assertThat(request.cookies()).hasToString("[a=1, b=2, a=3]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/html; charset=utf-8 | text/html | {charset=utf-8}",
        "Text/HTML;Charset=\"UTF-8\" | text/html | {charset=UTF-8}",
        "application/json | application/json | {}",
        "text/plain; a=\"x;y\"; b=c | text/plain | {a=x;y, b=c}",
        "text/plain; a=\"x\\\"y\" | text/plain | {a=x\"y}",
        "text/plain; a; b=1 | text/plain | {b=1}",
        "text/plain;;a=1 | text/plain | {a=1}",
        "text/plain; a=1; a=2 | text/plain | {a=2}",
      })
  void parsesContentType(String header, String mimetype, String parameters) {
    Request request = Requests.of(MemoryRequest.get("/").header("Content-Type", header));

    assertThat(request.mimetype()).isEqualTo(mimetype);
    assertThat(request.mimetypeParams()).hasToString(parameters);
  }

  @Test
  void withoutContentTypeTheMimetypeIsEmpty() {
    assertThat(Requests.get("/").mimetype()).isEmpty();
    assertThat(Requests.get("/").mimetypeParams()).isEmpty();
  }

  @Test
  void bodyIsReadOnceAndKept() throws IOException {
    Request request = Requests.of(MemoryRequest.of("POST", "/").body("äb"));

    assertThat(request.text()).isEqualTo("äb");
    assertThat(request.data()).isSameAs(request.data()).hasSize(3);
    assertThat(request.stream().readAllBytes()).isEqualTo(request.data());
  }

  @Test
  void bodyInChunksIsRead() {
    assertThat(Requests.of(MemoryRequest.of("POST", "/").chunkedBody(FIVE)).text())
        .isEqualTo("12345");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64 * 1024, 64 * 1024 + 1, 1_000_000})
  void bodiesOfAnySizeAreReadWhole(int size) {
    byte[] body = new byte[size];
    body[size - 1] = 7;

    assertThat(Requests.of(MemoryRequest.of("POST", "/").body(body)).data()).isEqualTo(body);
  }

  @Test
  void bodyThatEndsEarlyIsWhatCame() {
    ForwardingExchange exchange =
        new ForwardingExchange(MemoryRequest.of("POST", "/").body(FIVE)) {
          @Override
          public long contentLength() {
            return 9;
          }
        };

    assertThat(new Request(TestApps.empty(), exchange).data()).isEqualTo(FIVE);
  }

  @Test
  void declaredBodyThatIsTooLargeIsRefusedBeforeReading() {
    MemoryRequest exchange = MemoryRequest.of("POST", "/").body(FIVE);
    Request request =
        new Request(
            TestApps.empty(),
            new ForwardingExchange(exchange) {
              @Override
              public InputStream body() {
                throw new AssertionError("the body was asked for");
              }
            });
    request.maxContentLength(4);

    assertThatThrownBy(request::data).isInstanceOf(RequestEntityTooLarge.class);
  }

  @Test
  void bodyOfExactlyTheLimitIsRead() {
    Request declared = Requests.of(MemoryRequest.of("POST", "/").body(FIVE));
    declared.maxContentLength(5);
    Request chunked = Requests.of(MemoryRequest.of("POST", "/").chunkedBody(FIVE));
    chunked.maxContentLength(5);

    assertThat(declared.text()).isEqualTo("12345");
    assertThat(chunked.text()).isEqualTo("12345");
  }

  @Test
  void chunkedBodyThatIsTooLargeIsRefusedWhileReading() {
    Request request = Requests.of(MemoryRequest.of("POST", "/").chunkedBody(FIVE));
    request.maxContentLength(4);

    assertThatThrownBy(request::data).isInstanceOf(RequestEntityTooLarge.class);
  }

  @Test
  void streamOfChunksCountsEveryWayOfReading() throws IOException {
    Request request = Requests.of(MemoryRequest.of("POST", "/").chunkedBody(FIVE));
    request.maxContentLength(4);
    InputStream stream = request.stream();

    assertThat(stream.read()).isEqualTo('1');
    assertThat(stream.skip(2)).isEqualTo(2);
    assertThat(stream.read(new byte[1], 0, 1)).isEqualTo(1);
    assertThatThrownBy(stream::read).isInstanceOf(RequestEntityTooLarge.class);
  }

  @Test
  void limitIsSixteenMebibytesAtFirst() {
    assertThat(Requests.get("/").maxContentLength()).isEqualTo(16 * 1024 * 1024);
  }

  @Test
  void refusesNegativeLimit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requests.get("/").maxContentLength(-1))
        .withMessage("maxContentLength must not be negative, but is -1");
  }

  @Test
  void knowsItsBlueprintsFromItsEndpoint() {
    Request request = Requests.get("/");
    request.matched(rule("admin.todos.show"), Map::of);

    assertThat(request.endpoint()).isEqualTo("admin.todos.show");
    assertThat(request.blueprint()).isEqualTo("admin.todos");
    assertThat(request.blueprints()).containsExactly("admin.todos", "admin");
  }

  @Test
  void endpointOfTheApplicationHasNoBlueprint() {
    Request request = Requests.get("/");
    request.matched(rule("index"), Map::of);

    assertThat(request.blueprint()).isNull();
    assertThat(request.blueprints()).isEmpty();
  }

  @Test
  void currentOutsideOfRequestSaysHowToGetOne() {
    assertThatThrownBy(Request::current)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Context.wrap(task)")
        .hasMessageContaining("Context.executor()");
  }

  private static UrlRule rule(String endpoint) {
    return new UrlRule() {
      @Override
      public String endpoint() {
        return endpoint;
      }

      @Override
      public String rule() {
        return "/";
      }
    };
  }
}
