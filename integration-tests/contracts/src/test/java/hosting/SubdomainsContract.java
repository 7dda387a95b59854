package hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that match the subdomain below the server name. */
abstract class SubdomainsContract {

  @ParameterizedTest
  @CsvSource({
    "http://example.com/, apex",
    "http://example.com:80/, apex",
    "http://www.example.com/, www",
    "http://api.example.com/, api",
    "http://API.Example.com/, api",
    "http://v2.api.example.com/, api 2",
    "http://ann.example.com/, home of ann",
    "http://ann.example.com/posts/3, post 3 of ann",
    "http://a.b.example.com/, home of a.b",
  })
  void answersByTheSubdomain(String url, String text, TestClient client) {
    assertThat(client.get(url).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://other.test/",
        "http://badexample.com/",
        "http://example.com:8080/",
        "http://example.com/posts/3"
      })
  void findsNothingOutsideTheServerName(String url, TestClient client) {
    assertThat(client.get(url).status()).isEqualTo(404);
  }

  @Test
  void putsASubdomainInFrontOfTheServerName(TestClient client) {
    TestResponse response = client.get("/", request -> request.subdomain("www"));

    assertThat(response.text()).isEqualTo("www");
  }

  @Test
  void buildsAnAbsoluteUrlToAnotherSubdomain(TestClient client) {
    String url =
        client.testRequestContext(
            "http://ann.example.com/", () -> SubdomainsApp_ApiUrls.index().toString());

    assertThat(url).isEqualTo("http://api.example.com/");
  }
}
