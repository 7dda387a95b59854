package dev.ampoule.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @Test
  void numbersTheSecondClaimOfAName() {
    Names names = Names.scope();
    assertThat(List.of(names.claim("show"), names.claim("show"), names.claim("show")))
        .containsExactly("show", "show2", "show3");
  }

  @ParameterizedTest
  @CsvSource({"new, new2", "yield, yield2", "toString, toString2", "_, _2", "record, record"})
  void leavesWordsToJavaAndMethodsToObject(String wanted, String claimed) {
    assertThat(Names.scope().claim(wanted)).isEqualTo(claimed);
  }

  @Test
  void givesNoNameOfTheOuterScopeTakenLater() {
    Names outer = Names.scope();
    Names inner = outer.nested();
    outer.claim("todos");
    assertThat(inner.claim("todos")).isEqualTo("todos2");
  }

  @ParameterizedTest
  @CsvSource({"my-endpoint, myEndpoint", "2fa, _2fa", "über, über", "-, _0"})
  void makesIdentifiers(String text, String identifier) {
    assertThat(Names.identifier(text)).isEqualTo(identifier);
  }

  @ParameterizedTest
  @CsvSource({"Todos, todos", "HTTPLog, httpLog", "URL, url", "todo, todo", "X, x"})
  void startsVariablesInLowerCase(String type, String variable) {
    assertThat(Names.variable(type)).isEqualTo(variable);
  }

  @ParameterizedTest
  @CsvSource({"LocalDate, LOCAL_DATE", "UUID, UUID", "int, INT", "URLPart, URL_PART"})
  void writesConstantsInUpperCase(String type, String constant) {
    assertThat(Names.constant(type)).isEqualTo(constant);
  }
}
