package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html, application/json;q=0.9 | application/json text/html | text/html",
        "*/* | a/b c/d | a/b",
        "text/*;q=0.5, text/html;q=0 | text/html text/plain | text/plain",
        "application/json | text/html | ",
        "application/xml;q=0.9,*/*;q=0.8 | text/html application/xml | application/xml",
        "TEXT/HTML | text/html | text/html",
        "text/html;q=bad | text/html | text/html",
      })
  void findsTheMostWelcomeOffer(String header, String offers, String best) {
    assertThat(Accept.parse(List.of(header)).bestMatch(List.of(offers.split(" ", -1))))
        .isEqualTo(best);
  }

  @Test
  void withoutHeaderEverythingIsTaken() {
    assertThat(Accept.parse(List.of()).accepts("application/json")).isTrue();
  }

  @Test
  void severalLinesAreOneList() {
    Accept accept = Accept.parse(List.of("text/html;q=0.5", "application/json"));

    assertThat(accept.quality("text/html")).isEqualTo(0.5);
    assertThat(accept.quality("application/json")).isEqualTo(1);
    assertThat(accept.accepts("image/png")).isFalse();
  }
}
