package differential.corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ampoule.annotation.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code @JsonFormat} and {@code @JsonInclude} on members that are no plain properties. */
public final class FormatPlaces {

  @Json
  public enum Size {
    SMALL,
    LARGE
  }

  @Json
  public record Point(int x, int y) {}

  @Json
  public static class Days {

    public int number;

    @JsonAnyGetter
    @JsonAnySetter
    @JsonFormat(pattern = "dd.MM.uuuu")
    public Map<String, LocalDate> others = new LinkedHashMap<>();
  }

  @Json
  public static class Sizes {

    private final Map<String, Size> sizes = new LinkedHashMap<>();

    @JsonAnyGetter
    @JsonFormat(shape = Shape.NUMBER)
    public Map<String, Size> sizes() {
      return sizes;
    }

    @JsonAnySetter
    @JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public void size(String name, Size size) {
      sizes.put(name, size);
    }
  }

  @Json
  public static class Dated {

    private final Map<String, LocalDate> days = new LinkedHashMap<>();

    @JsonAnyGetter
    @JsonFormat(shape = Shape.ARRAY)
    public Map<String, LocalDate> days() {
      return days;
    }

    @JsonAnySetter
    @JsonFormat(shape = Shape.ARRAY)
    public void day(String name, LocalDate day) {
      days.put(name, day);
    }
  }

  @Json
  public static class Lists {

    @JsonAnyGetter
    @JsonAnySetter
    @JsonFormat(pattern = "dd.MM.uuuu")
    public Map<String, List<LocalDate>> others = new LinkedHashMap<>();
  }

  @Json
  public record Taking(
      int number,
      @JsonAnyGetter @JsonAnySetter @JsonFormat(shape = Shape.ARRAY) Map<String, Point> points) {}

  public static final class Day {

    private final LocalDate day;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Day(@JsonFormat(pattern = "dd.MM.uuuu") LocalDate day) {
      this.day = day;
    }

    @JsonValue
    public String text() {
      return "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
  }

  public static final class Any {

    private final Size size;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Any(@JsonFormat(with = Feature.ACCEPT_CASE_INSENSITIVE_VALUES) Size size) {
      this.size = size;
    }

    @JsonValue
    public String text() {
      return size.name().equals("SMALL") ? "small" : "LARGE";
    }
  }

  @Json
  public record Held(Day day, List<Any> sizes) {}

  @Json
  public static class Quiet {

    public int number;

    @JsonIgnore
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonFormat(pattern = "dd")
    public @Nullable LocalDate day;

    private @Nullable String text;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public void setText(@Nullable String text) {
      this.text = text;
    }

    public boolean has(String some) {
      return some.equals(text);
    }
  }

  private FormatPlaces() {}
}
