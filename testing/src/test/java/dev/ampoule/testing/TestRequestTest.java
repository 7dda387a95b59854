package dev.ampoule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonCodecs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TestRequestTest {

  private static final BaseUrl BASE = BaseUrl.of(null);

  private static TestRequest get(String path) {
    return TestRequest.of("GET", path);
  }

  private static @Nullable String header(TestRequest request, String name) {
    return HeaderField.first(request.wire(BASE).headers(), name);
  }

  private static String body(TestRequest request) {
    return new String(request.wire(BASE).body(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "/a, /a",
    "/a?b=c, /a?b=c",
    "/ä b%20c, /%C3%A4%20b%20c",
    "/a{b}|c, /a%7Bb%7D%7Cc",
    "http://example.com/a?b, /a?b",
    "http://example.com, /",
    "http://example.com?a=b, /?a=b",
    "http://example.com/a#part, /a",
  })
  void makesATargetOfAPath(String path, String target) {
    assertThat(get(path).wire(BASE).target()).isEqualTo(target);
  }

  @Test
  void keepsARawPath() {
    assertThat(get("/ä b{").raw().wire(BASE).target()).isEqualTo("/ä b{");
  }

  @Test
  void addsParametersToTheQuery() {
    TestRequest request =
        get("/a?x=1").query("y", "b c&d").query("z", List.of(1, 2)).query("none", null);

    assertThat(request.wire(BASE).target()).isEqualTo("/a?x=1&y=b+c%26d&z=1&z=2");
  }

  @Test
  void takesSchemeAndHostOfAnAbsoluteUrl() {
    WireRequest wire = get("HTTPS://Example.com:8443/a").wire(BASE);

    assertThat(wire.scheme()).isEqualTo("https");
    assertThat(wire.authority()).isEqualTo("Example.com:8443");
    assertThat(wire.host()).isEqualTo("example.com");
  }

  @Test
  void isMadeBelowABaseUrl() {
    WireRequest wire =
        get("/a").baseUrl("https://example.com/root/").subdomain("api").scheme("http").wire(BASE);

    assertThat(wire.scheme()).isEqualTo("http");
    assertThat(wire.authority()).isEqualTo("api.example.com");
    assertThat(wire.target()).isEqualTo("/root/a");
  }

  @Test
  void sendsJson() {
    TestRequest request = get("/").json(Map.of("a", 1));

    assertThat(body(request)).isEqualTo("{\"a\":1}");
    assertThat(header(request, "Content-Type")).isEqualTo("application/json");
    assertThat(header(request, "Content-Length")).isEqualTo("7");
  }

  @Test
  void sendsAValueByItsCodec() {
    TestRequest request = get("/").json(LocalDate.of(2026, 11, 20), JsonCodecs.LOCAL_DATE);

    assertThat(body(request)).isEqualTo("\"2026-11-20\"");
    assertThat(header(request, "Content-Type")).isEqualTo("application/json");
  }

  @Test
  void keepsTheMediaTypeThatWasNamed() {
    TestRequest request = get("/").contentType("application/problem+json").json(1);

    assertThat(header(request, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void sendsAUrlEncodedForm() {
    TestRequest request = get("/").form("a b", "c&d").form("n", 1);

    assertThat(body(request)).isEqualTo("a+b=c%26d&n=1");
    assertThat(header(request, "Content-Type")).isEqualTo("application/x-www-form-urlencoded");
  }

  @Test
  void sendsAMultipartFormWithAFile() {
    TestRequest request =
        get("/").form("a", "b").file("f", "x\".txt", "text/plain", new byte[] {'h', 'i'});

    String type = String.valueOf(header(request, "Content-Type"));
    assertThat(type).startsWith("multipart/form-data; boundary=");
    String boundary = "--" + type.substring(type.indexOf('=') + 1);
    assertThat(body(request))
        .isEqualTo(
            String.join(
                "\r\n",
                boundary,
                "Content-Disposition: form-data; name=\"a\"",
                "",
                "b",
                boundary,
                "Content-Disposition: form-data; name=\"f\"; filename=\"x%22.txt\"",
                "Content-Type: text/plain",
                "",
                "hi",
                boundary + "--",
                ""));
  }

  @Test
  void authenticates() {
    assertThat(header(get("/").auth("ann", "päss"), "Authorization"))
        .isEqualTo("Basic YW5uOnDDpHNz");
  }

  @Test
  void declaresNoLengthWithoutABody() {
    assertThat(header(get("/"), "Content-Length")).isNull();
  }
}
