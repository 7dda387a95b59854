package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code @JsonFormat} on properties whose types have {@code @JsonValue}. */
public final class FormatValues {

  @Json
  public enum Size {
    SMALL,
    LARGE
  }

  @Json
  public record Cents(@JsonValue long cents) {}

  @Json
  public record Fit(@JsonValue Size size) {}

  @Json
  public record Fits(@JsonValue List<Size> sizes) {}

  @Json
  public record Price(@JsonValue Cents cents) {}

  @Json
  public record Article(
      @JsonFormat(shape = Shape.STRING) Cents price,
      Cents plain,
      @JsonFormat(shape = Shape.STRING) @Nullable Cents old,
      @JsonFormat(shape = Shape.STRING) Price outer,
      @JsonFormat(shape = Shape.NUMBER) Fit fit) {}

  @Json
  public record Held(
      @JsonFormat(shape = Shape.STRING) List<Cents> prices,
      @JsonFormat(shape = Shape.STRING) Map<String, Cents> named,
      @JsonFormat(shape = Shape.STRING) Optional<Cents> perhaps,
      @JsonFormat(shape = Shape.NUMBER) Fits fits) {}

  @Json
  public static class Counts {

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    @JsonAnyGetter
    @JsonFormat(shape = Shape.STRING)
    public Map<String, Integer> counts() {
      return counts;
    }

    @JsonAnySetter
    @JsonFormat(shape = Shape.STRING)
    public void count(String name, int count) {
      counts.put(name, count);
    }
  }

  @Json
  public static final class Grams {

    private final int grams;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Grams(@JsonFormat(shape = Shape.STRING) int grams) {
      this.grams = grams;
    }

    @JsonValue
    public int grams() {
      return grams;
    }
  }

  private FormatValues() {}
}
