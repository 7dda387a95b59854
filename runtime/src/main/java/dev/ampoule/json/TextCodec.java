package dev.ampoule.json;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/**
 * A standard type that is a JSON string.
 *
 * <p>One class with a switch, not one for each type: most applications use few of them, and each
 * class costs something at start.
 *
 * @param kind which type
 * @param type its class
 * @param expected what a text must be, as it ends a sentence
 */
record TextCodec<T>(Kind kind, Class<T> type, String expected) implements JsonText<T> {

  /** The types. */
  enum Kind {
    TEXT,
    STRING,
    UUID,
    URI,
    INSTANT,
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    OFFSET_TIME,
    OFFSET_DATE_TIME,
    ZONED_DATE_TIME,
    YEAR_MONTH,
    MONTH_DAY,
    DURATION,
    PERIOD,
    ZONE_ID,
    ZONE_OFFSET,
    LOCALE,
    CURRENCY
  }

  @Override
  public String text(T value) {
    return switch (kind) {
      case INSTANT -> iso(DateTimeFormatter.ISO_INSTANT, value);
      case LOCAL_TIME -> iso(DateTimeFormatter.ISO_LOCAL_TIME, value);
      case LOCAL_DATE_TIME -> iso(DateTimeFormatter.ISO_LOCAL_DATE_TIME, value);
      case OFFSET_DATE_TIME, ZONED_DATE_TIME -> iso(DateTimeFormatter.ISO_OFFSET_DATE_TIME, value);
      case LOCALE -> ((Locale) value).toLanguageTag();
      default -> value.toString();
    };
  }

  @Override
  public T parse(String text) {
    return type.cast(
        switch (kind) {
          case TEXT, STRING -> text;
          case UUID -> uuid(text);
          case URI -> java.net.URI.create(text);
          case INSTANT -> Instant.parse(text);
          case LOCAL_DATE -> LocalDate.parse(text);
          case LOCAL_TIME -> LocalTime.parse(text);
          case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
          case OFFSET_TIME -> OffsetTime.parse(text);
          case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
          case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
          case YEAR_MONTH -> YearMonth.parse(text);
          case MONTH_DAY -> MonthDay.parse(text);
          case DURATION -> Duration.parse(text);
          case PERIOD -> Period.parse(text);
          case ZONE_ID -> ZoneId.of(text);
          case ZONE_OFFSET -> ZoneOffset.of(text);
          case LOCALE -> new Locale.Builder().setLanguageTag(text).build();
          case CURRENCY -> Currency.getInstance(text);
        });
  }

  /** The JDK also takes texts whose groups are of other lengths. */
  private static UUID uuid(String text) {
    boolean grouped =
        text.length() == 36
            && text.charAt(8) == '-'
            && text.charAt(13) == '-'
            && text.charAt(18) == '-'
            && text.charAt(23) == '-';
    if (!grouped) {
      throw new IllegalArgumentException("its groups are not of 8, 4, 4, 4 and 12 characters");
    }
    return java.util.UUID.fromString(text);
  }

  private static String iso(DateTimeFormatter formatter, Object value) {
    return formatter.format((TemporalAccessor) value);
  }
}
