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
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

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
  private final DateTimeFormatter parser;

  private JsonPattern(
      Class<T> type, String pattern, DateTimeFormatter formatter, DateTimeFormatter parser) {
    this.type = type;
    this.pattern = pattern;
    this.formatter = formatter;
    this.parser = parser;
  }

  static <T> JsonPattern<T> of(Class<T> type, String pattern) {
    if (!QUERIES.containsKey(type)) {
      throw new IllegalArgumentException(type.getName() + " has no patterns");
    }
    DateTimeFormatter plain = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    DateTimeFormatter formatter = type == Instant.class ? plain.withZone(ZoneOffset.UTC) : plain;
    return new JsonPattern<>(type, pattern, formatter, formatter);
  }

  /**
   * The same in a time zone.
   *
   * @param zone its ID, such as {@code Europe/Berlin}
   */
  public JsonPattern<T> zone(String zone) {
    ZoneId id = TimeZone.getTimeZone(zone).toZoneId();
    return new JsonPattern<>(type, pattern, formatter.withZone(id), parser.withZone(id));
  }

  /**
   * The same in a language.
   *
   * @param tag its tag, such as {@code de-AT}
   */
  public JsonPattern<T> locale(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return new JsonPattern<>(
        type, pattern, formatter.withLocale(locale), parser.withLocale(locale));
  }

  /** The same, where a date that does not exist, such as 30 February, is refused. */
  public JsonPattern<T> strict() {
    return new JsonPattern<>(
        type, pattern, formatter, parser.withResolverStyle(ResolverStyle.STRICT));
  }

  /** The same, where {@code FRI} and {@code fri} are read as {@code Fri}. */
  public JsonPattern<T> ignoringCase() {
    DateTimeFormatter insensitive =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .toFormatter(parser.getLocale())
            .withResolverStyle(parser.getResolverStyle())
            .withZone(parser.getZone());
    return new JsonPattern<>(type, pattern, formatter, insensitive);
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
    return type.cast(parser.parse(text, QUERIES.get(type)));
  }

  @Override
  public String expected() {
    return "a text like " + pattern;
  }
}
