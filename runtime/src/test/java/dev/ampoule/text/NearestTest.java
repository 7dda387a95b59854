package dev.ampoule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may have meant. */
class NearestTest {

  private static final List<String> KNOWN = List.of("run", "routes", "config", "SERVER_PORT");

  @ParameterizedTest
  @CsvSource({
    "rum, run",
    "rnu, run",
    "rout, routes",
    "RUN, run",
    "server_prot, SERVER_PORT",
    "SERVERPORT, SERVER_PORT",
    "cofnig, config",
  })
  void isWhatIsNear(String written, String meant) {
    assertThat(Nearest.question(written, KNOWN)).isEqualTo("; did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "ruxyz", "something", "r"})
  void isNothingWhereNothingIs(String written) {
    assertThat(Nearest.question(written, KNOWN)).isEmpty();
  }

  @Test
  void isTheFirstOfEquallyNearOnes() {
    assertThat(Nearest.question("ab1", List.of("ab2", "ab3"))).contains("ab2");
    assertThat(Nearest.question("ab", List.of("ac", "abc"))).contains("abc");
  }
}
