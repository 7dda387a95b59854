package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

  @Test
  void factoriesSetTheContentType() {
    assertThat(Response.text("a").contentType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(Response.html("a").contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(Response.bytes(new byte[1]).contentType()).isEqualTo("application/octet-stream");
    assertThat(Response.of(403).contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(Response.of(403).status()).isEqualTo(403);
  }

  @Test
  void textIsUtf8() {
    Response response = Response.text("äß€");

    assertThat(response.body()).isEqualTo("äß€".getBytes(StandardCharsets.UTF_8));
    assertThat(response.contentLength()).isEqualTo(7);
  }

  @Test
  void responseWithoutHeadersHasNoneToSend() {
    assertThat(Response.text("a").hasHeaders()).isFalse();
    assertThat(Response.text("a").header("X-A", "1").hasHeaders()).isTrue();
  }

  @Test
  void contentTypeHeaderIsTheContentType() {
    Response response = Response.text("a").header("content-type", "text/csv");

    assertThat(response.contentType()).isEqualTo("text/csv");
    assertThat(response.hasHeaders()).isFalse();
  }

  @Test
  void addHeaderKeepsTheValuesThatAreThere() {
    Response response = Response.text("a").addHeader("Vary", "A").addHeader("Vary", "B");

    assertThat(response.headers().getAll("Vary")).containsExactly("A", "B");
    assertThat(response.header("Vary", "C").headers().getAll("Vary")).containsExactly("C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: 1", "a\nX: 1", "a\0"})
  void headersCannotBeSplit(String value) {
    Response response = Response.text("a");

    assertThatIllegalArgumentException().isThrownBy(() -> response.header("X-A", value));
    assertThatIllegalArgumentException().isThrownBy(() -> response.addHeader("X-A", value));
    assertThatIllegalArgumentException().isThrownBy(() -> response.header("Content-Type", value));
    assertThatIllegalArgumentException().isThrownBy(() -> response.contentType(value));
    assertThat(response.location(value).headers().get("Location")).doesNotContain("\r", "\n", "\0");
  }

  @Test
  void defaultStatusIsForAResponseWithoutOne() {
    assertThat(Response.text("a").defaultStatus(404).status()).isEqualTo(404);
    assertThat(Response.text("a").status(200).defaultStatus(404).status()).isEqualTo(200);
    assertThat(Response.of(403).defaultStatus(404).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 99, 1000})
  void refusesStatusesThatAreNone(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Response.of(status))
        .withMessage("a status has three digits, but this is " + status);
  }

  @Test
  void redirectIsWerkzeugs() {
    Response response = Response.redirect("/a?b=1&c=\"<x>é");

    assertThat(response.status()).isEqualTo(302);
    assertThat(response.headers().get("Location")).isEqualTo("/a?b=1&c=%22%3Cx%3E%C3%A9");
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <!doctype html>
            <html lang=en>
            <title>Redirecting...</title>
            <h1>Redirecting...</h1>
            <p>You should be redirected automatically to the target URL: \
            <a href="/a?b=1&amp;c=&#34;&lt;x&gt;é">/a?b=1&amp;c=&#34;&lt;x&gt;é</a>. \
            If not, click the link.
            """);
  }

  @Test
  void redirectTakesAnotherStatus() {
    assertThat(Response.redirect("/a", 303).status()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "/a b, /a%20b",
    "/ü, /%C3%BC",
    "/%C3%BC, /%C3%BC",
    "http://bücher.example/ü?q=é#f, http://xn--bcher-kva.example/%C3%BC?q=%C3%A9#f",
    "http://[::1]:8080/a, http://[::1]:8080/a",
    "//bücher.example, //xn--bcher-kva.example",
    "a/../b?x=[1], a/../b?x=%5B1%5D",
    "'', ''",
  })
  void locationIsSentInAscii(String url, String sent) {
    assertThat(Response.text("a").location(url).headers().get("Location")).isEqualTo(sent);
  }

  @Test
  void cookiesAreSetOneByOne() {
    Response response = Response.text("a").cookie("a", "1").cookie("b", "2").deleteCookie("c");

    assertThat(response.headers().getAll("Set-Cookie"))
        .containsExactly(
            "a=1; Path=/",
            "b=2; Path=/",
            "c=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/");
  }

  @Test
  void droppedBodyKeepsItsLength() {
    Response response = Response.text("12345").dropBody();

    assertThat(response.body()).isEmpty();
    assertThat(response.contentLength()).isEqualTo(5);
  }

  @Test
  void closeRunsWhatWasAddedLastFirstAndOnce() {
    List<String> record = new ArrayList<>();
    Response response =
        Response.text("a").onClose(() -> record.add("a")).onClose(() -> record.add("b"));

    response.close();
    response.close();

    assertThat(record).containsExactly("b", "a");
  }

  @Test
  void responseAnswersOneRequest() {
    Response response = Response.text("a");
    Object request = new Object();
    response.claim(request);
    response.claim(request);

    assertThatIllegalStateException()
        .isThrownBy(() -> response.claim(new Object()))
        .withMessageContaining("make a new one each time");
    response.close();
    assertThatIllegalStateException().isThrownBy(() -> response.claim(request));
  }
}
