package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.ampoule.annotation.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records and classes as arrays, and names in any case. */
public final class ObjectShapes {

  @JsonFormat(shape = Shape.ARRAY)
  public record Point(int x, long y, @Nullable String name) {}

  @JsonFormat(shape = Shape.ARRAY)
  @JsonPropertyOrder({"second", "first"})
  public record Ordered(int first, List<Integer> second) {}

  @JsonFormat(shape = Shape.ARRAY)
  public static class Bean {

    public int number;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable String text;

    public @Nullable Point inner;
  }

  @JsonFormat(shape = Shape.ARRAY)
  public record One(int only) {}

  @JsonFormat(shape = Shape.ARRAY)
  public record None() {}

  @Json
  @JsonFormat(shape = Shape.ARRAY)
  public record Pair(int left, String right) {}

  public record Flat(int a) {}

  public record Plain(int a, @Nullable String b) {}

  @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
  public record AnyCase(
      int firstName, @JsonAlias("other") @Nullable String LAST, @JsonProperty("naïve") int naive) {}

  @Json
  public record Held(
      Point point,
      List<Point> points,
      Ordered ordered,
      Bean bean,
      One one,
      None none,
      AnyCase anyCase) {}

  @Json
  public record Here(
      @JsonFormat(shape = Shape.ARRAY) Plain plain,
      @JsonFormat(shape = Shape.ARRAY) List<Plain> plains,
      @JsonFormat(shape = Shape.ARRAY) Map<String, Plain> map,
      @JsonFormat(shape = Shape.ARRAY) Optional<Plain> perhaps,
      @JsonFormat(shape = Shape.OBJECT) Pair object,
      @JsonFormat(shape = Shape.POJO) @Nullable Pair pojo,
      @JsonFormat(shape = Shape.NATURAL) Pair natural,
      @JsonFormat(shape = Shape.OBJECT) Flat same,
      Plain usual,
      Point array) {}

  private ObjectShapes() {}
}
