package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.TestApps;
import dev.ampoule.memory.MemoryRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The URLs were recorded from Werkzeug 3.1.8. */
class RequestUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/ | http://localhost/ | http://localhost/ | /?",
        "/a%20b | http://localhost/a%20b | http://localhost/a%20b | /a b?",
        "/%C3%A9 | http://localhost/é | http://localhost/é | /é?",
        "/%FF | http://localhost/\ufffd | http://localhost/\ufffd | /\ufffd?",
        "/a%2Fb | http://localhost/a/b | http://localhost/a/b | /a/b?",
        "/a%25b | http://localhost/a%b | http://localhost/a%b | /a%b?",
        "/a%3Fb%23c | http://localhost/a%3Fb%23c | http://localhost/a%3Fb%23c | /a?b#c?",
        "/a?x=1&y=%C3%A9 | http://localhost/a | http://localhost/a?x=1&y=é | /a?x=1&y=%C3%A9",
        "/a?x=%26%3D%2B%23%20+ | http://localhost/a | http://localhost/a?x=%26%3D%2B%23%20+ |"
            + " /a?x=%26%3D%2B%23%20+",
        "/a?x=%FF | http://localhost/a | http://localhost/a?x=%FF | /a?x=%FF",
        "//a//b | http://localhost/a//b | http://localhost/a//b | /a//b?",
        "/a%01 | http://localhost/a%01 | http://localhost/a%01 | `/a\u0001?`",
        "/a?x=<>\" | http://localhost/a | http://localhost/a?x=<>\" | /a?x=<>\"",
        "/%E2%82%AC% | http://localhost/€% | http://localhost/€% | /€%?",
      })
  void putsUrlsTogether(String target, String base, String url, String full) {
    Request request = Requests.get(target);

    assertThat(request.baseUrl()).isEqualTo(base);
    assertThat(request.url()).isEqualTo(url);
    assertThat(request.fullPath()).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({
    "http, EXAMPLE.com:8080, http://example.com:8080/",
    "http, example.com:80, http://example.com/",
    "https, example.com:443, https://example.com/",
    "https, example.com:80, https://example.com:80/",
    "http, xn--bcher-kva.example, http://bücher.example/",
  })
  void hostIsInLowerCaseWithoutTheSchemesPort(String scheme, String authority, String url) {
    Request request = Requests.of(MemoryRequest.get("/a").scheme(scheme).authority(authority));

    assertThat(request.hostUrl()).isEqualTo(url);
    assertThat(request.rootUrl()).isEqualTo(url);
    assertThat(request.url()).isEqualTo(url + "a");
  }

  @Test
  void scriptRootStandsBeforeThePath() {
    ForwardingExchange mounted =
        new ForwardingExchange(MemoryRequest.get("/a")) {
          @Override
          public String scriptRoot() {
            return "/ä p";
          }
        };
    Request request = new Request(TestApps.empty(), mounted);

    assertThat(request.url()).isEqualTo("http://localhost/ä%20p/a");
    assertThat(request.rootUrl()).isEqualTo("http://localhost/ä%20p/");
    assertThat(request.hostUrl()).isEqualTo("http://localhost/");
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, example.com",
    "EXAMPLE.com, EXAMPLE.com",
    "localhost:80, localhost",
    "127.0.0.1, 127.0.0.1",
    "[::1], [::1]",
    "[::1]:80, [::1]",
    "[::1]:8080, [::1]:8080",
    "[::ffff:1.2.3.4], [::ffff:1.2.3.4]",
    "host:80:80, host:80",
    "., .",
    "-, -",
    "a_b.com, ''",
    "a b, ''",
    "'', ''",
    "[1], ''",
    "[:::g], ''",
    "example.com:, ''",
    "example.com:x, ''",
    "exa<mple, ''",
    "'a,b', ''",
    "é, ''",
    "[::1, ''",
    "[]:80, ''",
  })
  void hostWithWrongCharactersIsEmpty(String authority, String host) {
    assertThat(Requests.of(MemoryRequest.get("/").authority(authority)).host()).isEqualTo(host);
  }
}
