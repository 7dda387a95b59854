package proxied;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an application sees of a request that a proxy passed on. */
abstract class ProxiedContract {

  static final Config CONFIG =
      Config.of(
          Map.of(
              "PROXY_FIX_TRUSTED", "127.0.0.1, ::1, 10.0.0.0/8",
              "PROXY_FIX_HOST", 1,
              "PROXY_FIX_PORT", 1,
              "PROXY_FIX_PREFIX", 1,
              "TRUSTED_HOSTS", ".example.com, localhost, 127.0.0.1"));

  @Test
  void requestIsAsTheProxyGotIt(TestClient client) {
    assertThat(client.get("/who?a=1", ProxiedContract::forward).text())
        .isEqualTo("203.0.113.9 true https://www.example.com:8443/shop/who?a=1");
  }

  @Test
  void urlsAreThoseOfTheProxy(TestClient client) {
    assertThat(client.get("/link", ProxiedContract::forward).text())
        .isEqualTo("https://www.example.com:8443/shop/reports/7 /shop/reports/8");
  }

  @Test
  void theProxysHostIsTheOneToBeTrusted(TestClient client) {
    assertThat(client.get("/who", request -> request.header("X-Forwarded-Host", "evil.test")))
        .returns(400, response -> response.status());
    assertThat(client.get("/who", request -> request.header("X-Forwarded-Host", "a b")).status())
        .isEqualTo(400);
  }

  @Test
  void requestWithoutThoseHeadersIsAsItCame(TestClient client) {
    assertThat(client.get("/who").text())
        .matches("127\\.0\\.0\\.1 false http://(localhost|127\\.0\\.0\\.1:\\d+)/who");
  }

  @Test
  void routerRedirectsBelowThePrefix(TestClient client) {
    assertThat(client.get("//reports//7", ProxiedContract::forward).header("Location"))
        .isEqualTo("https://www.example.com:8443/shop/reports/7");
  }

  private static void forward(TestRequest request) {
    request
        .header("X-Forwarded-For", "6.6.6.6, 203.0.113.9, 10.0.0.7")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", "www.example.com")
        .header("X-Forwarded-Port", "8443")
        .header("X-Forwarded-Prefix", "/shop");
  }
}
