package ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigException;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code REQUEST_ID_HEADER} says. */
class IdKeysTest {

  @Test
  void aStrangersIdIsNotTaken() {
    try (var app = IdsAppFactory.create(Config.defaults());
        TestClient client = TestClient.inMemory(app)) {
      TestResponse response = client.get("/", request -> request.header("X-Request-ID", "abc"));

      assertThat(response.text())
          .matches("[0-9a-f]{16}")
          .isEqualTo(response.header("X-Request-ID"));
    }
  }

  @Test
  void theHeaderMayHaveAnotherName() {
    Config config = Config.of(Map.of("REQUEST_ID_HEADER", "X-Trace", "PROXY_FIX_FOR", 1));
    try (var app = IdsAppFactory.create(config);
        TestClient client = TestClient.inMemory(app)) {
      TestResponse response = client.get("/", request -> request.header("x-trace", "abc"));

      assertThat(response.text()).isEqualTo("abc");
      assertThat(response.header("X-Trace")).isEqualTo("abc");
      assertThat(response.header("X-Request-ID")).isNull();
    }
  }

  @Test
  void anEmptyNameTurnsItOff() {
    Config config = Config.of(Map.of("REQUEST_ID_HEADER", "", "PROXY_FIX_FOR", 1));
    try (var app = IdsAppFactory.create(config);
        TestClient client = TestClient.inMemory(app)) {
      TestResponse response = client.get("/", request -> request.header("X-Request-ID", "abc"));

      assertThat(response.text()).matches("[0-9a-f]{16}");
      assertThat(response.header("X-Request-ID")).isNull();
    }
  }

  @Test
  void aNameThatCannotBeAHeadersIsRefused() {
    assertThatThrownBy(
            () -> IdsAppFactory.create(Config.of(Map.of("REQUEST_ID_HEADER", "X Request"))))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "REQUEST_ID_HEADER is \"X Request\", but must be a header's name such as"
                + " \"X-Request-ID\"");
  }
}
