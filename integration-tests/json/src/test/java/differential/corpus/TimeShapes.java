package differential.corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.ampoule.annotation.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of {@code java.time} as numbers, arrays and strings. */
public final class TimeShapes {

  @Json
  public record Seconds(
      @JsonFormat(shape = Shape.NUMBER) Instant instant,
      @JsonFormat(shape = Shape.NUMBER_FLOAT) OffsetDateTime offset,
      @JsonFormat(shape = Shape.ARRAY) ZonedDateTime zoned,
      @JsonFormat(shape = Shape.NUMBER) Duration duration,
      @JsonFormat(shape = Shape.NUMBER) @Nullable Instant maybe) {}

  @Json
  public record Integers(
      @JsonFormat(shape = Shape.NUMBER_INT) Instant instant,
      @JsonFormat(shape = Shape.NUMBER_INT, without = Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
          OffsetDateTime offset,
      @JsonFormat(shape = Shape.NUMBER_INT, with = Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
          ZonedDateTime zoned,
      @JsonFormat(shape = Shape.NUMBER_INT) Duration duration,
      @JsonFormat(shape = Shape.NUMBER_INT) LocalDate date,
      @JsonFormat(shape = Shape.NUMBER_INT) Year year) {}

  @Json
  public record Millis(
      @JsonFormat(
              shape = Shape.NUMBER,
              without = {
                Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS,
                Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS
              })
          Instant instant,
      @JsonFormat(
              shape = Shape.NUMBER,
              without = {
                Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS,
                Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS
              })
          Duration duration,
      @JsonFormat(
              shape = Shape.ARRAY,
              without = {
                Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS,
                Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS
              })
          LocalTime time,
      @JsonFormat(
              shape = Shape.ARRAY,
              without = {
                Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS,
                Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS
              })
          LocalDateTime local,
      @JsonFormat(without = Feature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS) Instant text) {}

  @Json
  public record Arrays(
      @JsonFormat(shape = Shape.ARRAY) LocalDate date,
      @JsonFormat(shape = Shape.NUMBER) LocalTime time,
      @JsonFormat(shape = Shape.NUMBER_FLOAT) LocalDateTime local,
      @JsonFormat(shape = Shape.NUMBER_INT) OffsetTime offset,
      @JsonFormat(shape = Shape.ARRAY) YearMonth month,
      @JsonFormat(shape = Shape.ARRAY) @Nullable MonthDay day) {}

  @Json
  public record Texts(
      @JsonFormat(shape = Shape.STRING) Instant instant,
      @JsonFormat(shape = Shape.SCALAR) LocalDate date,
      @JsonFormat(shape = Shape.STRING) Year year,
      @JsonFormat(shape = Shape.STRING) Duration duration,
      @JsonFormat(shape = Shape.STRING) Period period,
      @JsonFormat(shape = Shape.SCALAR) ZoneId zone,
      @JsonFormat(shape = Shape.STRING) ZoneOffset offset) {}

  @Json
  public record Units(
      @JsonFormat(shape = Shape.NUMBER, pattern = "SECONDS") Duration seconds,
      @JsonFormat(shape = Shape.NUMBER_INT, pattern = "MINUTES") Duration minutes,
      @JsonFormat(shape = Shape.NUMBER, pattern = "NANOS") Duration nanos,
      @JsonFormat(shape = Shape.NUMBER, pattern = "MICROS") Duration micros,
      @JsonFormat(shape = Shape.NUMBER, pattern = "MILLIS") Duration millis,
      @JsonFormat(shape = Shape.NUMBER, pattern = "HOURS") Duration hours,
      @JsonFormat(shape = Shape.NUMBER, pattern = "HALF_DAYS") Duration halves,
      @JsonFormat(shape = Shape.NUMBER, pattern = "DAYS") Duration days,
      @JsonFormat(pattern = "MINUTES") Duration text) {}

  @Json
  public record Zones(
      @JsonFormat(with = Feature.WRITE_DATES_WITH_ZONE_ID) ZonedDateTime named,
      @JsonFormat(with = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE) OffsetDateTime utc,
      @JsonFormat(
              shape = Shape.STRING,
              with = {Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE, Feature.WRITE_DATES_WITH_ZONE_ID})
          ZonedDateTime both,
      @JsonFormat(
              shape = Shape.STRING,
              pattern = "yyyy-MM-dd HH:mm:ss.SSSSSSSSS xxx",
              with = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          OffsetDateTime patterned) {}

  @Json
  public record Patterns(
      @JsonFormat(
              pattern = "EEE d MMM uuuu",
              lenient = OptBoolean.FALSE,
              with = Feature.ACCEPT_CASE_INSENSITIVE_VALUES)
          LocalDate words,
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "PST") Instant pacific,
      @JsonFormat(pattern = "uu") Year year,
      @JsonFormat(lenient = OptBoolean.FALSE) LocalDate strict) {}

  @Json
  public record Held(
      @JsonFormat(shape = Shape.ARRAY) List<LocalDate> dates,
      @JsonFormat(shape = Shape.NUMBER) Map<String, Instant> instants,
      @JsonFormat(shape = Shape.NUMBER_INT) Optional<LocalDate> perhaps,
      @JsonFormat(shape = Shape.NUMBER, pattern = "SECONDS") List<@Nullable Duration> durations) {}

  private TimeShapes() {}
}
