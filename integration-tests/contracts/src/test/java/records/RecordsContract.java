package records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import dev.ampoule.json.JsonObject;
import dev.ampoule.json.JsonString;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is logged of requests. */
@ResourceLock("the log of requests")
abstract class RecordsContract {

  static final Config CONFIG =
      Config.of(Map.of("ACCESS_LOG", true, "PROXY_FIX_TRUSTED", "127.0.0.1, ::1"));

  private static final String ACCESS = "dev.ampoule.access";
  private static final String OWN = "records.RecordsApp";

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "GET ! / ! / ! 200 ! 5 ! index",
        "HEAD ! / ! / ! 200 ! 0 ! index",
        "GET ! /items/7?a=1&b=%20 ! /items/7?a=1&b=%20 ! 200 ! 6 ! items",
        "POST ! /items ! /items ! 204 ! 0 ! create",
        "OPTIONS ! /items ! /items ! 200 ! 0 ! create",
        "GET ! /stream ! /stream ! 200 ! 8 ! stream",
        "HEAD ! /stream ! /stream ! 200 ! 0 ! stream",
        "GET ! /replaced ! /replaced ! 202 ! 8 ! replaced",
        "GET ! /reset/hush123 ! /reset/<reset_token> ! 200 ! 7 ! reset",
        "GET ! /?token=hush&a=1 ! /?token=••••••&a=1 ! 200 ! 5 ! index",
        "GET ! /?a=1&%74oken=hush&PassWord= ! /?a=1&%74oken=••••••&PassWord=•••••• ! 200 ! 5 !"
            + " index",
      })
  void eachRequestIsALine(
      String method,
      String target,
      String shown,
      int status,
      long bytes,
      String endpoint,
      TestClient client)
      throws InterruptedException {
    try (Lines log = new Lines(ACCESS);
        Lines _ = new Lines(OWN)) {
      TestResponse response = client.open(method, target, request -> {});

      assertThat(response.status()).isEqualTo(status);
      String line = log.texts(1).getFirst();
      assertThat(line)
          .contains(" dev.ampoule.access: 127.0.0.1 \"" + method + " " + shown + " HTTP/")
          .containsPattern("\" " + status + " " + bytes + " \\d+\\.\\d ms\n$")
          .doesNotContain("hush");
      String id = response.header("X-Request-ID");
      if (id != null) {
        assertThat(line).contains(" [" + id);
      }
      JsonObject object = log.objects(1).getFirst();
      assertThat(text(object, "method")).isEqualTo(method);
      assertThat(shown).startsWith(text(object, "path"));
      assertThat(String.valueOf(object.get("status"))).isEqualTo(String.valueOf(status));
      assertThat(String.valueOf(object.get("bytes"))).isEqualTo(String.valueOf(bytes));
      assertThat(String.valueOf(object.get("duration_ms"))).matches("\\d+\\.\\d");
      if (!endpoint.equals("items")) {
        assertThat(text(object, "endpoint")).isEqualTo(endpoint);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"/nothing, 404", "/failure, 500", "/broken, 500", "/refused, 403"})
  void soIsEachError(String path, int status, TestClient client) throws InterruptedException {
    try (Lines log = new Lines(ACCESS);
        Lines _ = new Lines(OWN)) {
      assertThat(client.get(path).status()).isEqualTo(status);
      assertThat(log.texts(1).getFirst())
          .contains(" 127.0.0.1 \"GET " + path + " HTTP/", "\" " + status + " ");
    }
  }

  @Test
  void theClientIsTheOneBehindTheProxy(TestClient client) throws InterruptedException {
    Consumer<TestRequest> forwarded = request -> request.header("X-Forwarded-For", "203.0.113.9");
    try (Lines log = new Lines(ACCESS);
        Lines _ = new Lines(OWN)) {
      client.get("/", forwarded);

      assertThat(log.texts(1).getFirst()).contains(": 203.0.113.9 \"GET / ");
      assertThat(text(log.objects(1).getFirst(), "remote_addr")).isEqualTo("203.0.113.9");
    }
  }

  @Test
  void recordsOfARequestCarryItsIdAndEndpoint(TestClient client) throws InterruptedException {
    try (Lines log = new Lines(OWN);
        Lines _ = Lines.aside(ACCESS)) {
      TestResponse response = client.get("/");

      assertThat(log.texts(1).getFirst())
          .contains(" [" + response.header("X-Request-ID") + " index] " + OWN + ": in the handler");
      assertThat(text(log.objects(1).getFirst(), "request_id"))
          .isEqualTo(response.header("X-Request-ID"));
      assertThat(text(log.objects(1).getFirst(), "endpoint")).isEqualTo("index");
      assertThat(text(log.objects(1).getFirst(), "path")).isEqualTo("/");
    }
  }

  @Test
  void soDoThoseOfThreadsThatItIsCarriedTo(TestClient client) throws InterruptedException {
    try (Lines log = new Lines(OWN);
        Lines _ = Lines.aside(ACCESS)) {
      TestResponse response = client.get("/threads");

      List<String> lines = log.texts(2);
      assertThat(lines.get(0))
          .contains(" [" + response.header("X-Request-ID") + " threads] ", ": carried\n");
      assertThat(lines.get(1)).contains(" [-] ", ": not carried\n");
    }
  }

  @Test
  void soDoThoseOfStreams(TestClient client) throws InterruptedException {
    try (Lines log = new Lines(OWN);
        Lines _ = Lines.aside(ACCESS)) {
      TestResponse response = client.get("/stream");

      assertThat(response.text()).isEqualTo("12345678");
      assertThat(log.texts(1).getFirst())
          .contains(" [" + response.header("X-Request-ID") + " stream] ");
    }
  }

  @Test
  void secretsOfAPathStayOutOfOtherRecordsToo(TestClient client) throws InterruptedException {
    try (Lines log = new Lines(OWN);
        Lines _ = Lines.aside(ACCESS)) {
      client.get("/reset/hush123");

      assertThat(text(log.objects(1).getFirst(), "path")).isEqualTo("/reset/<reset_token>");
    }
  }

  @Test
  void failuresNeitherForgeLinesNorTellSecrets(TestClient client) throws InterruptedException {
    try (Lines log = new Lines(OWN);
        Lines _ = Lines.aside(ACCESS)) {
      client.get("/failure?password=hunter2", request -> request.header("Cookie", "a=hunter2"));

      String text = log.texts(1).getFirst();
      assertThat(text)
          .contains(
              "    java.lang.IllegalStateException:"
                  + " jdbc:postgresql://••••••@db/x\\r\\n2026 INFO forged\n")
          .doesNotContain("hunter2");
      assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("    "));
      assertThat(log.objects(1).getFirst().toString()).doesNotContain("hunter2");
    }
  }

  static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString(String value) ? value : "no text";
  }
}
