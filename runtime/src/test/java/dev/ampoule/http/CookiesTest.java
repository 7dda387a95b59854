package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right-hand sides were recorded from Werkzeug 3.1.8. */
class CookiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=1; b=2 | [a=1, b=2]",
        "a=1;b=2 | [a=1, b=2]",
        "a=1; a=2 | [a=1, a=2]",
        "a | [a=]",
        "a; b=1 | [a=, b=1]",
        "=x; a=1 | [a=1]",
        "a=\"x\\073y\" | [a=x;y]",
        "a=\"\\303\\251\" | [a=é]",
        "a=\"x\\\"y\" | [a=x\"y]",
        "a=x=y | [a=x=y]",
        "' a = b ; c = d ' | [a=b, c=d]",
        "a=\"unclosed | [a=\"unclosed]",
        "a=\"unclosed; b=1 | [a=\"unclosed, b=1]",
        "a=\"\" | [a=]",
        "a=\";b\" | [a=;b]",
        "a=\";b\"; c=1 | [a=;b, c=1]",
        "'' | []",
        "a=\"\\\\\" | [a=\\]",
        "a=\"\\9\" | [a=9]",
        "a=\"\\400\" | [a=400]",
        ";;a=1;; | [a=1]",
      })
  void parses(String header, String cookies) {
    assertThat(Cookies.parse(header)).hasToString(cookies);
  }
}
