package paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonNumber;
import dev.ampoule.json.JsonObject;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import dev.ampoule.testing.TestResponse;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd paths get Werkzeug's answer or a clean 4xx, and the application goes on. */
abstract class PathsContract {

  @AfterEach
  void goesOn(TestClient client) {
    assertThat(client.get("/").text()).isEqualTo("index");
  }

  private static TestRequest raw(String target) {
    return TestRequest.of("GET", target).raw();
  }

  @ParameterizedTest
  @CsvSource({
    "/one/%2E%2E, one [..]",
    "/one/.., one [..]",
    "/files/../../etc/passwd, file [../../etc/passwd]",
    "/files/%2e%2e%2fetc, file [../etc]",
    "/files/a%2Fb, file [a/b]",
    "/one/a%5Cb, one [a\\b]",
    "/one/%, one [%]",
    "/one/%zz, one [%zz]",
    "/one/%4, one [%4]",
    "/one/%FF, one [\uFFFD]",
    "/one/%C3, one [\uFFFD]",
    "/one/%C0%AF, one [\uFFFD\uFFFD]",
    "/one/%E2%82%AC, one [€]",
    "/one/%F0%9F%98%80, one [😀]",
    "/one/a+b, one [a+b]",
    "/one/a%20b, one [a b]",
    "/one/a;x=y, one [a;x=y]",
    "/%6Fne/x, one [x]",
    "/one/%2525, one [%25]",
  })
  void isDecodedOnce(String target, String text, TestClient client) {
    TestResponse response = client.open(raw(target));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/one/%00", "/files/a%00b", "/one/%0A", "/one/%0D%0AX-A:b"})
  void neverReachesAHeader(String target, TestClient client) {
    TestResponse response = client.open(raw(target));

    assertThat(response.status()).isIn(200, 400, 404);
    assertThat(response.header("X-A")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/one/a%2Fb", "/one/", "/files/", "/nothing", "/ONE/x", "/one/x/", "/one%2Fx/y"})
  void isNotFound(String target, TestClient client) {
    assertThat(client.open(raw(target)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/one//x, http://localhost/one/x",
    "/files//x, http://localhost/files/x",
    "//one///x, http://localhost/one/x",
  })
  void isRedirectedWithoutItsExtraSlashes(String target, String location, TestClient client) {
    TestResponse response = client.open(raw(target));

    assertThat(response.status()).isEqualTo(308);
    assertThat(response.location()).isEqualTo(location);
  }

  @Test
  void mayBeLong(TestClient client) {
    String name = "x".repeat(4_000);

    assertThat(client.get("/one/" + name).text()).isEqualTo("one [" + name + "]");
  }

  @Test
  void isAProblemForAClientThatPrefersJson(TestClient client) {
    TestResponse response =
        client.get("/nothing", request -> request.header("Accept", "application/json"));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.mimetype()).isEqualTo("application/problem+json");
    assertThat(response.json())
        .asInstanceOf(InstanceOfAssertFactories.type(JsonObject.class))
        .extracting(problem -> problem.get("status"))
        .isEqualTo(JsonNumber.of(404));
  }

  @Test
  void isEscapedOnTheErrorPage(TestClient client) {
    assertThat(client.open(raw("/nothing/%3Cscript%3E")).text()).doesNotContain("<script>");
  }
}
