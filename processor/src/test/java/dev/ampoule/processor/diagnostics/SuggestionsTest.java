package dev.ampoule.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  @ParameterizedTest
  @CsvSource({"id,id,0", "id,idd,1", "PSOT,POST,1", "kitten,sitting,3", "'',abc,3"})
  void countsEdits(String a, String b, int edits) {
    assertThat(Suggestions.distance(a, b)).isEqualTo(edits);
  }

  @Test
  void takesTheNearest() {
    assertThat(Suggestions.nearest("slugg", List.of("sluice", "slug"))).contains("slug");
  }

  @Test
  void guessesNothingThatIsFarAway() {
    assertThat(Suggestions.nearest("title", List.of("slug"))).isEmpty();
  }
}
