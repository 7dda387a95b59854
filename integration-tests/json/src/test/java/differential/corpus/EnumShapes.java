package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ampoule.annotation.Json;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enums as names and numbers, read strictly or not. */
public final class EnumShapes {

  public enum Color {
    Red,
    @JsonProperty("green")
    @JsonAlias("verde")
    GREEN,
    BLUE
  }

  @JsonFormat(shape = Shape.NUMBER_INT)
  public enum Level {
    LOW,
    @JsonProperty("high")
    HIGH
  }

  @JsonFormat(shape = Shape.ARRAY)
  public enum Step {
    @JsonProperty("FIRST")
    FIRST,
    SECOND
  }

  @JsonFormat(shape = Shape.SCALAR)
  public enum Plain {
    ONE
  }

  public enum Size {
    SMALL,
    @JsonEnumDefaultValue
    MEDIUM
  }

  @Json
  public record Own(
      Level level, Step step, Plain plain, List<Level> levels, Map<Level, Step> map) {}

  @Json
  public record Numbers(
      @JsonFormat(shape = Shape.NUMBER) Color color,
      @JsonFormat(shape = Shape.NUMBER_INT) @Nullable Color maybe,
      @JsonFormat(shape = Shape.ARRAY) List<Color> colors,
      @JsonFormat(shape = Shape.NUMBER_FLOAT) Map<Color, Color> map,
      @JsonFormat(shape = Shape.NUMBER) Optional<Color> perhaps,
      @JsonFormat(shape = Shape.NUMBER) DayOfWeek day,
      Color plain) {}

  @Json
  public record Names(
      @JsonFormat(shape = Shape.STRING) Level level,
      @JsonFormat(shape = Shape.NATURAL) List<Level> levels,
      @JsonFormat(shape = Shape.ANY) Level any,
      @JsonFormat(shape = Shape.SCALAR) Step scalar,
      @JsonFormat(shape = Shape.STRING) Color color,
      Level plain) {}

  @Json
  public record Lenient(
      @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_VALUES) Color anyCase,
      @JsonFormat(with = Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) @Nullable Color orNull,
      @JsonFormat(with = Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) List<@Nullable Color> orNulls,
      @JsonFormat(with = Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL) Optional<Color> orEmpty,
      @JsonFormat(
              shape = Shape.NUMBER,
              with = {
                Feature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                Feature.ACCEPT_CASE_INSENSITIVE_VALUES
              })
          @Nullable Color numberOrNull) {}

  @Json
  public record Defaults(
      @JsonFormat(with = Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) Size size,
      @JsonFormat(shape = Shape.NUMBER, with = Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          Size number,
      @JsonFormat(without = Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) Size strict) {}

  private EnumShapes() {}
}
