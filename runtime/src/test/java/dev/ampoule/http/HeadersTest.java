package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  private final Headers headers = new Headers();

  @Test
  void namesDoNotDependOnCase() {
    headers.add("X-Trace", "1");

    assertThat(headers.get("x-trace")).isEqualTo("1");
    assertThat(headers.contains("X-TRACE")).isTrue();
  }

  @Test
  void addKeepsTheValuesThatAreThere() {
    headers.add("Vary", "Accept").add("X-A", "1").add("vary", "Cookie");

    assertThat(headers.getAll("Vary")).containsExactly("Accept", "Cookie");
    assertThat(headers.get("Vary")).isEqualTo("Accept");
  }

  @Test
  void setReplacesAllValuesInPlaceOfTheFirst() {
    headers.add("X-A", "1").add("X-B", "2").add("x-a", "3").set("X-a", "4");

    assertThat(headers).hasToString("X-A: 4\nX-B: 2\n");
  }

  @Test
  void removeTakesAllValues() {
    headers.add("X-A", "1").add("X-B", "2").add("x-a", "3").remove("X-A");

    assertThat(headers).hasToString("X-B: 2\n");
    assertThat(headers.size()).isEqualTo(1);
  }

  @Test
  void growsBeyondItsFirstSize() {
    for (int i = 0; i < 100; i++) {
      headers.add("X-" + i, String.valueOf(i));
    }

    assertThat(headers.get("x-99")).isEqualTo("99");
    assertThat(headers.name(99)).isEqualTo("X-99");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\nb", "a\r\nSet-Cookie: x=1", "a\0b"})
  void refusesValuesThatEndTheHeader(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headers.add("X-A", value))
        .withMessageContaining("X-A")
        .withMessageContaining("CR, LF and NUL");
    assertThatIllegalArgumentException().isThrownBy(() -> headers.set("X-A", value));
    assertThat(headers.isEmpty()).isTrue();
  }

  @Test
  void refusesValuesThatAreNotLatin1() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> headers.add("X-A", "€"))
        .withMessageContaining("Latin-1");
    assertThat(headers.add("X-A", "é").get("X-A")).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X A", "X:A", "X\r\nA", "Xé", "X\0"})
  void refusesNamesThatAreNoTokens(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> headers.add(name, "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> headers.set(name, "1"));
  }
}
