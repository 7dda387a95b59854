package differential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonSettings;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What databind reads, a generated codec reads as the same value; what it refuses, so does ours.
 */
class ReadingTest {

  private static final int VALUES = 100;

  static Stream<Class<?>> types() {
    return Corpus.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void readsWhatDatabindWrites(Class<?> type) {
    Databind databind = new Databind(type);
    for (long seed = 0; seed < VALUES; seed++) {
      byte[] document = databind.write(new RandomValues(seed).of(type), type);

      Object ours = read(document, Corpus.codec(type));

      compare(databind, ours, databind.read(document, type), "seed " + seed, document);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void judgesChangedDocumentsAsDatabindDoes(Class<?> type) {
    Databind databind = new Databind(type);
    for (long seed = 0; seed < VALUES; seed++) {
      JsonNode tree = databind.tree(databind.write(new RandomValues(seed).of(type), type));
      Mutation mutation = new Mutation(new Random(seed));
      byte[] document = databind.bytes(mutation.of(tree));

      Object ours = read(document, Corpus.codec(type));

      if (ours != null || !mutation.isOursToRefuse()) {
        compare(
            databind,
            ours,
            databind.read(document, type),
            "seed " + seed + ", " + mutation,
            document);
      }
    }
  }

  /**
   * Compares what databind writes of both values, and if sets differ in order their fields; null
   * means that it was refused.
   */
  private static void compare(
      Databind databind,
      @Nullable Object ours,
      @Nullable Object databinds,
      String what,
      byte[] document) {
    String description = what + ": " + new String(document, UTF_8);
    if (ours == null || databinds == null) {
      assertThat(ours).as(description).isEqualTo(databinds);
    } else if (!Arrays.equals(databind.write(ours), databind.write(databinds))) {
      assertThat(ours)
          .as(description)
          .usingRecursiveComparison()
          .ignoringCollectionOrder()
          .isEqualTo(databinds);
    }
  }

  private static @Nullable Object read(byte[] document, JsonCodec<Object> codec) {
    try {
      return JsonDocuments.read(document, codec, JsonSettings.defaults());
    } catch (JsonException e) {
      return null;
    }
  }
}
