package differential.corpus;

import dev.ampoule.annotation.Json;
import java.time.DayOfWeek;
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

/** The types of {@code java.time}. */
public final class Times {

  @Json
  public record Points(
      Instant instant, OffsetDateTime offset, ZonedDateTime zoned, LocalDateTime local) {}

  @Json
  public record Parts(
      LocalDate date,
      LocalTime time,
      OffsetTime offsetTime,
      Year year,
      YearMonth month,
      MonthDay day) {}

  @Json
  public record Amounts(Duration duration, Period period) {}

  @Json
  public record Zones(ZoneId zone, ZoneOffset offset) {}

  @Json
  public record Names(DayOfWeek day) {}

  private Times() {}
}
