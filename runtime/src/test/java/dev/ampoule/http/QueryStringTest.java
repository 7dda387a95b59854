package dev.ampoule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right-hand sides were recorded from Werkzeug 3.1.8. */
class QueryStringTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=1&b=2 | [a=1, b=2]",
        "a=1;b=2 | [a=1;b=2]",
        "a= | [a=]",
        "a | [a=]",
        "=x | [=x]",
        "a=1&&b=2 | [a=1, b=2]",
        "a+b=c+d | [a b=c d]",
        "a=%2B | [a=+]",
        "a=%FF | [a=%FF]",
        "a=%C3%A9 | [a=é]",
        "a=%zz | [a=%zz]",
        "a=% | [a=%]",
        "a=%4 | [a=%4]",
        "a=x=y | [a=x=y]",
        "& | []",
        "'' | []",
        "a=1&a=2 | [a=1, a=2]",
        "%61=b | [a=b]",
        "a=%E2%82 | [a=%E2%82]",
        "a=%u1234 | [a=%u1234]",
        "a=%C3%A9%FF%41 | [a=é%FFA]",
        "a=%ff%2b+ | '[a=%FF+ ]'",
      })
  void parses(String raw, String entries) {
    assertThat(QueryString.parse(raw)).hasToString(entries);
  }

  @Test
  void noQueryHasNoEntries() {
    assertThat(QueryString.parse(null)).isSameAs(MultiMap.EMPTY);
  }

  @Test
  void firstValueIsTheValue() {
    MultiMap args = QueryString.parse("a=1&b=3&a=2");

    assertThat(args.get("a")).isEqualTo("1");
    assertThat(args.getAll("a")).containsExactly("1", "2");
    assertThat(args.names()).containsExactly("a", "b");
    assertThat(args.get("c")).isNull();
    assertThat(args.getAll("c")).isEmpty();
  }

  @Test
  void requiredValueThatIsMissingIsABadRequest() {
    assertThatThrownBy(() -> QueryString.parse("a=1").require("b"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("\"b\" is missing");
  }
}
