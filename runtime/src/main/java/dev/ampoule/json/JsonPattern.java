package dev.ampoule.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;

/**
 * A date, a time or both as a string of a certain pattern.
 *
 * @param <T> the type
 */
public final class JsonPattern<T> implements JsonText<T> {

  private static final Map<Class<?>, TemporalQuery<?>> QUERIES =
      Map.of(
          Instant.class, Instant::from,
          LocalDate.class, LocalDate::from,
          LocalDateTime.class, LocalDateTime::from,
          LocalTime.class, LocalTime::from,
          MonthDay.class, MonthDay::from,
          OffsetDateTime.class, OffsetDateTime::from,
          OffsetTime.class, OffsetTime::from,
          Year.class, Year::from,
          YearMonth.class, YearMonth::from,
          ZonedDateTime.class, ZonedDateTime::from);

  private final Class<T> type;
  private final String pattern;
  private final DateTimeFormatter formatter;

  private JsonPattern(Class<T> type, String pattern, DateTimeFormatter formatter) {
    this.type = type;
    this.pattern = pattern;
    this.formatter = formatter;
  }

  static <T> JsonPattern<T> of(Class<T> type, String pattern) {
    if (!QUERIES.containsKey(type)) {
      throw new IllegalArgumentException(type.getName() + " has no patterns");
    }
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    return new JsonPattern<>(
        type, pattern, type == Instant.class ? formatter.withZone(ZoneOffset.UTC) : formatter);
  }

  /**
   * The same in a time zone.
   *
   * @param zone its ID, such as {@code Europe/Berlin}
   */
  public JsonPattern<T> zone(String zone) {
    return new JsonPattern<>(type, pattern, formatter.withZone(ZoneId.of(zone)));
  }

  /**
   * The same in a language.
   *
   * @param tag its tag, such as {@code de-AT}
   */
  public JsonPattern<T> locale(String tag) {
    return new JsonPattern<>(type, pattern, formatter.withLocale(Locale.forLanguageTag(tag)));
  }

  @Override
  public Class<T> type() {
    return type;
  }

  @Override
  public String text(T value) {
    return formatter.format((TemporalAccessor) value);
  }

  @Override
  public T parse(String text) {
    return type.cast(formatter.parse(text, QUERIES.get(type)));
  }

  @Override
  public String expected() {
    return "a text like " + pattern;
  }
}
