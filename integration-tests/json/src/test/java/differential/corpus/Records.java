package differential.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ampoule.annotation.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, nearly all without annotations of Jackson. */
@SuppressWarnings("ArrayRecordComponent")
public final class Records {

  @Json
  public record Primitives(
      boolean flag, byte tiny, short small, int plain, long big, float single, double twice) {}

  @Json
  public record Wrappers(
      @Nullable Boolean flag,
      @Nullable Byte tiny,
      @Nullable Short small,
      @Nullable Integer plain,
      @Nullable Long big,
      @Nullable Float single,
      @Nullable Double twice,
      @Nullable Character letter) {}

  @Json
  public record Texts(
      String text, @Nullable String maybe, char letter, UUID id, URI uri, byte[] bytes) {}

  @Json
  public record Numbers(BigInteger whole, BigDecimal exact, @Nullable BigDecimal maybe) {}

  @Json
  public record Optionals(
      Optional<String> text,
      OptionalInt number,
      OptionalLong big,
      OptionalDouble twice,
      Optional<Tree> tree) {}

  @Json
  public record Tree(String name, List<Tree> children, @Nullable Tree twin) {}

  @Json
  public record Empty() {}

  @Json
  public record Derived(int width, int height) {

    public int getArea() {
      return width * height;
    }
  }

  @Json
  public record Odd(@JsonProperty("Straße 漢\"") String street, String $dollar, String a_b) {}

  private Records() {}
}
