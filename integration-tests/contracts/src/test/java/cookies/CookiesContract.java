package cookies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestCookie;
import dev.ampoule.testing.TestResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cookie's way to the client and back. */
abstract class CookiesContract {

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "a b", "a;b,c=d", "\"quoted\" \\", "größe €", "%20+"})
  void comesBackAsItWasSet(String value, TestClient client) {
    client.get("/set", request -> request.query("value", value));

    assertThat(client.get("/read").text()).isEqualTo(value + " none");
  }

  @Test
  void hasItsAttributes(TestClient client) {
    TestResponse response = client.get("/set-all");

    TestCookie cookie = Objects.requireNonNull(client.getCookie("full", "localhost", "/read"));
    assertThat(cookie.secure()).isTrue();
    assertThat(cookie.httpOnly()).isTrue();
    assertThat(cookie.sameSite()).isEqualTo("Strict");
    assertThat(cookie.expires()).isNotNull();
    assertThat(response.headers().get("Set-Cookie")).hasSize(2);
  }

  @Test
  void isSentBelowItsPathOnly(TestClient client) {
    client.get("/set-all");

    assertThat(client.get("/read").text()).isEqualTo("none 1");
    assertThat(client.getCookie("full")).isNull();
  }

  @Test
  void isDeleted(TestClient client) {
    client.get("/set?value=x");
    client.get("/delete");

    assertThat(client.get("/read").text()).isEqualTo("none none");
  }

  @Test
  void endsWithItsAge(TestClient client) {
    client.get("/set?value=x");
    client.get("/set-short");

    assertThat(client.getCookie("simple")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Injected: 1", "a\nb", "a\u0000b"})
  void cannotEndItsHeader(String value, TestClient client) {
    TestResponse response = client.get("/set", request -> request.query("value", value));

    assertThat(response.header("X-Injected")).isNull();
    assertThat(client.get("/read").text()).isEqualTo(value + " none");
  }
}
