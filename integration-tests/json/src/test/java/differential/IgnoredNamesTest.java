package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.ampoule.annotation.Json;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonSettings;
import differential.corpus.Annotated;
import org.junit.jupiter.api.Test;

/** Names that only one direction knows: databind does not write what it reads. */
class IgnoredNamesTest {

  @Json(unknown = Json.Unknown.IGNORE)
  record Lax(int a) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  @Json(unknown = Json.Unknown.REJECT)
  record Strict(int a) {}

  @Test
  void followWhatJsonSaysOfUnknownOnes() {
    byte[] document = "{\"a\":1,\"b\":2}".getBytes(UTF_8);
    assertThat(JsonDocuments.read(document, Corpus.codec(Lax.class), JsonSettings.defaults()))
        .isEqualTo(new Lax(1));
    assertThatExceptionOfType(JsonException.class)
        .isThrownBy(
            () -> JsonDocuments.read(document, Corpus.codec(Strict.class), JsonSettings.defaults()))
        .satisfies(e -> assertThat(e.problems().getFirst().pointer()).isEqualTo("/b"));
  }

  @Test
  void readsWhatMayBeSetAndDoesNotWriteIt() {
    byte[] document = "{\"open\":1,\"secret\":5}".getBytes(UTF_8);
    Annotated.Settable ours =
        (Annotated.Settable)
            JsonDocuments.read(
                document, Corpus.codec(Annotated.Settable.class), JsonSettings.defaults());
    Databind databind = new Databind(Annotated.Settable.class);
    assertThat(ours.secret).isEqualTo(5);
    assertThat(databind.read(document, Annotated.Settable.class))
        .usingRecursiveComparison()
        .isEqualTo(ours);
    assertThat(databind.write(ours)).asString(UTF_8).isEqualTo("{\"open\":1}");
  }
}
