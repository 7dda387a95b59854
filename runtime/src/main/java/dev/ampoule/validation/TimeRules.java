package dev.ampoule.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * What constraints ask of dates and times. Now is what the clock says, in the clock's zone where
 * the value has none. Null is valid.
 */
public final class TimeRules {

  private TimeRules() {}

  /** Returns whether a date or time is before now. */
  public static boolean isPast(@Nullable Object time, Clock clock) {
    return time == null || compareWithNow(time, clock) < 0;
  }

  /** Returns whether a date or time is not after now. */
  public static boolean isPastOrPresent(@Nullable Object time, Clock clock) {
    return time == null || compareWithNow(time, clock) <= 0;
  }

  /** Returns whether a date or time is after now. */
  public static boolean isFuture(@Nullable Object time, Clock clock) {
    return time == null || compareWithNow(time, clock) > 0;
  }

  /** Returns whether a date or time is not before now. */
  public static boolean isFutureOrPresent(@Nullable Object time, Clock clock) {
    return time == null || compareWithNow(time, clock) >= 0;
  }

  @SuppressWarnings("JavaUtilDate") // people have such properties, and constraints allow them
  private static int compareWithNow(Object time, Clock clock) {
    return switch (time) {
      case Instant instant -> instant.compareTo(clock.instant());
      case LocalDateTime dateTime -> dateTime.compareTo(LocalDateTime.now(clock));
      case LocalTime local -> local.compareTo(LocalTime.now(clock));
      case OffsetDateTime dateTime -> dateTime.compareTo(OffsetDateTime.now(clock));
      case OffsetTime offset -> offset.compareTo(OffsetTime.now(clock));
      case ZonedDateTime dateTime -> dateTime.compareTo(ZonedDateTime.now(clock));
      case Year year -> year.compareTo(Year.now(clock));
      case YearMonth month -> month.compareTo(YearMonth.now(clock));
      case MonthDay day -> day.compareTo(MonthDay.now(clock));
      case ChronoLocalDate date -> date.compareTo(date.getChronology().date(LocalDate.now(clock)));
      case Date date -> Long.compare(date.getTime(), clock.millis());
      case Calendar calendar -> Long.compare(calendar.getTimeInMillis(), clock.millis());
      default -> throw new IllegalArgumentException("no date or time: " + time.getClass());
    };
  }
}
