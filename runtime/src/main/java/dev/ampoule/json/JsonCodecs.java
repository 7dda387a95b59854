package dev.ampoule.json;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

/**
 * The codecs of standard types; the texts of dates and times are those of ISO 8601.
 *
 * <p>Generated codecs name these constants.
 */
public final class JsonCodecs {

  /** Any text; read as a {@code String}. */
  public static final JsonText<CharSequence> CHAR_SEQUENCE =
      new TextCodec<>(TextCodec.Kind.TEXT, CharSequence.class, "a string");

  /** Any text. */
  public static final JsonText<String> STRING =
      new TextCodec<>(TextCodec.Kind.STRING, String.class, "a string");

  /** As {@code 123e4567-e89b-12d3-a456-426614174000}. */
  public static final JsonText<UUID> UUID =
      new TextCodec<>(TextCodec.Kind.UUID, UUID.class, "a UUID");

  /** As RFC 2396 has it; relative ones too. */
  public static final JsonText<URI> URI = new TextCodec<>(TextCodec.Kind.URI, URI.class, "a URI");

  /** As {@code 2026-11-20T12:30:00Z}; other offsets are read too. */
  public static final JsonText<Instant> INSTANT =
      new TextCodec<>(TextCodec.Kind.INSTANT, Instant.class, "a time like 2026-11-20T12:30:00Z");

  /** As {@code 2026-11-20}. */
  public static final JsonText<LocalDate> LOCAL_DATE =
      new TextCodec<>(TextCodec.Kind.LOCAL_DATE, LocalDate.class, "a date like 2026-11-20");

  /** As {@code 12:30:00}. */
  public static final JsonText<LocalTime> LOCAL_TIME =
      new TextCodec<>(TextCodec.Kind.LOCAL_TIME, LocalTime.class, "a time like 12:30:00");

  /** As {@code 2026-11-20T12:30:00}. */
  public static final JsonText<LocalDateTime> LOCAL_DATE_TIME =
      new TextCodec<>(
          TextCodec.Kind.LOCAL_DATE_TIME,
          LocalDateTime.class,
          "a date and time like 2026-11-20T12:30:00");

  /** As {@code 12:30+01:00}, with seconds unless they are 0. */
  public static final JsonText<OffsetTime> OFFSET_TIME =
      new TextCodec<>(TextCodec.Kind.OFFSET_TIME, OffsetTime.class, "a time like 12:30:00+01:00");

  /** As {@code 2026-11-20T12:30:00+01:00}. */
  public static final JsonText<OffsetDateTime> OFFSET_DATE_TIME =
      new TextCodec<>(
          TextCodec.Kind.OFFSET_DATE_TIME,
          OffsetDateTime.class,
          "a date and time like 2026-11-20T12:30:00+01:00");

  /** As {@code 2026-11-20T12:30:00+01:00}: the zone's name is read, but not written. */
  public static final JsonText<ZonedDateTime> ZONED_DATE_TIME =
      new TextCodec<>(
          TextCodec.Kind.ZONED_DATE_TIME,
          ZonedDateTime.class,
          "a date and time like 2026-11-20T12:30:00+01:00");

  /** As {@code 2026-11}. */
  public static final JsonText<YearMonth> YEAR_MONTH =
      new TextCodec<>(TextCodec.Kind.YEAR_MONTH, YearMonth.class, "a month like 2026-11");

  /** As {@code --11-20}. */
  public static final JsonText<MonthDay> MONTH_DAY =
      new TextCodec<>(TextCodec.Kind.MONTH_DAY, MonthDay.class, "a day like --11-20");

  /** As {@code PT1H30M}. */
  public static final JsonText<Duration> DURATION =
      new TextCodec<>(TextCodec.Kind.DURATION, Duration.class, "a duration like PT1H30M");

  /** As {@code P1Y2M3D}. */
  public static final JsonText<Period> PERIOD =
      new TextCodec<>(TextCodec.Kind.PERIOD, Period.class, "a period like P1Y2M3D");

  /** As {@code Europe/Berlin}. */
  public static final JsonText<ZoneId> ZONE_ID =
      new TextCodec<>(TextCodec.Kind.ZONE_ID, ZoneId.class, "a time zone like Europe/Berlin");

  /** As {@code +01:00}. */
  public static final JsonText<ZoneOffset> ZONE_OFFSET =
      new TextCodec<>(TextCodec.Kind.ZONE_OFFSET, ZoneOffset.class, "an offset like +01:00");

  /** As {@code de-AT} (BCP 47). */
  public static final JsonText<Locale> LOCALE =
      new TextCodec<>(TextCodec.Kind.LOCALE, Locale.class, "a language tag like de-AT");

  /** As {@code EUR} (ISO 4217). */
  public static final JsonText<Currency> CURRENCY =
      new TextCodec<>(TextCodec.Kind.CURRENCY, Currency.class, "a currency's code like EUR");

  /** Numbers. */
  public static final JsonKeyCodec<Byte> BYTE =
      new NumberCodec<>(NumberCodec.Kind.BYTE, Byte.class, "an integer from -128 to 127");

  /** Numbers. */
  public static final JsonKeyCodec<Short> SHORT =
      new NumberCodec<>(NumberCodec.Kind.SHORT, Short.class, "an integer from -32768 to 32767");

  /** Numbers. */
  public static final JsonKeyCodec<Integer> INTEGER =
      new NumberCodec<>(
          NumberCodec.Kind.INT, Integer.class, "an integer from -2147483648 to 2147483647");

  /** Numbers. */
  public static final JsonKeyCodec<Long> LONG =
      new NumberCodec<>(
          NumberCodec.Kind.LONG,
          Long.class,
          "an integer from -9223372036854775808 to 9223372036854775807");

  /** Numbers. */
  public static final JsonKeyCodec<Float> FLOAT =
      new NumberCodec<>(NumberCodec.Kind.FLOAT, Float.class, "a number");

  /** Numbers. */
  public static final JsonKeyCodec<Double> DOUBLE =
      new NumberCodec<>(NumberCodec.Kind.DOUBLE, Double.class, "a number");

  /** Numbers. */
  public static final JsonKeyCodec<BigInteger> BIG_INTEGER =
      new NumberCodec<>(NumberCodec.Kind.BIG_INTEGER, BigInteger.class, "an integer");

  /** Numbers. */
  public static final JsonKeyCodec<BigDecimal> BIG_DECIMAL =
      new NumberCodec<>(NumberCodec.Kind.BIG_DECIMAL, BigDecimal.class, "a number");

  /** A year of the proleptic calendar, as a number. */
  public static final JsonKeyCodec<Year> YEAR =
      new NumberCodec<>(NumberCodec.Kind.YEAR, Year.class, "a year");

  /** {@code true} or {@code false}. */
  public static final JsonKeyCodec<Boolean> BOOLEAN =
      new WordCodec<>(WordCodec.Kind.BOOLEAN, Boolean.class, "true or false");

  /** A string of one UTF-16 character. */
  public static final JsonKeyCodec<Character> CHARACTER =
      new WordCodec<>(WordCodec.Kind.CHARACTER, Character.class, "a single character");

  /** Bytes as a string in base64. */
  public static final TypedJsonCodec<byte[]> BASE64 =
      new OtherCodec<>(OtherCodec.Kind.BYTES, byte[].class);

  /** Any JSON. */
  public static final TypedJsonCodec<JsonValue> VALUE =
      new OtherCodec<>(OtherCodec.Kind.VALUE, JsonValue.class);

  /** Any JSON object. */
  public static final TypedJsonCodec<JsonObject> JSON_OBJECT =
      new ValueCodec<>(JsonObject.class, "an object");

  /** Any JSON array. */
  public static final TypedJsonCodec<JsonArray> JSON_ARRAY =
      new ValueCodec<>(JsonArray.class, "an array");

  /** A string. */
  public static final TypedJsonCodec<JsonString> JSON_STRING =
      new ValueCodec<>(JsonString.class, "a string");

  /** A number. */
  public static final TypedJsonCodec<JsonNumber> JSON_NUMBER =
      new ValueCodec<>(JsonNumber.class, "a number");

  /** True or false. */
  public static final TypedJsonCodec<JsonBoolean> JSON_BOOLEAN =
      new ValueCodec<>(JsonBoolean.class, "true or false");

  /** Null, and nothing else. */
  public static final TypedJsonCodec<JsonNull> JSON_NULL = new ValueCodec<>(JsonNull.class, "null");

  private JsonCodecs() {}
}
