package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonSettings;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a generated codec writes is what databind writes, to the byte; and it reads that again. */
class WritingTest {

  private static final int VALUES = 200;

  static Stream<Class<?>> types() {
    return Corpus.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void writesTheBytesOfDatabind(Class<?> type) {
    Databind databind = new Databind(type);
    JsonCodec<Object> codec = Corpus.codec(type);
    for (long seed = 0; seed < VALUES; seed++) {
      Object value = new RandomValues(seed).of(type);

      String ours = new String(JsonDocuments.write(value, codec, JsonSettings.defaults()), UTF_8);

      assertThat(ours)
          .as("seed %d", seed)
          .isEqualTo(new String(databind.write(value, type), UTF_8));
    }
  }
}
