package dev.ampoule.binding;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parsers of the types that a query parameter, header or cookie may have.
 *
 * <p>They take what the type's own text is and nothing around it: no blanks, digits of ASCII only.
 */
public final class Values {

  /** Any text. */
  public static final ValueParser<String> STRING = of("text", Function.identity());

  /** {@code true}, {@code 1}, {@code yes} or {@code on}, and their opposites, in any case. */
  public static final ValueParser<Boolean> BOOLEAN = of("true or false", Numbers::bool);

  /** One UTF-16 character. */
  public static final ValueParser<Character> CHAR = of("one character", Numbers::character);

  /** A whole number of 8 bits. */
  public static final ValueParser<Byte> BYTE =
      of("a whole number from -128 to 127", text -> Byte.parseByte(Numbers.whole(text)));

  /** A whole number of 16 bits. */
  public static final ValueParser<Short> SHORT =
      of("a whole number from -32768 to 32767", text -> Short.parseShort(Numbers.whole(text)));

  /** A whole number of 32 bits. */
  public static final ValueParser<Integer> INT =
      of(
          "a whole number from -2147483648 to 2147483647",
          text -> Integer.parseInt(Numbers.whole(text)));

  /** A whole number of 64 bits. */
  public static final ValueParser<Long> LONG =
      of(
          "a whole number from -9223372036854775808 to 9223372036854775807",
          text -> Long.parseLong(Numbers.whole(text)));

  /** A number of 32 bits; neither infinity nor NaN. */
  public static final ValueParser<Float> FLOAT =
      of("a number", text -> Numbers.finite(Float.parseFloat(Numbers.decimal(text))));

  /** A number of 64 bits; neither infinity nor NaN. */
  public static final ValueParser<Double> DOUBLE =
      of("a number", text -> Numbers.finite(Double.parseDouble(Numbers.decimal(text))));

  /** A whole number of any size, up to 1,000 digits. */
  public static final ValueParser<BigInteger> BIG_INTEGER =
      of("a whole number", text -> new BigInteger(Numbers.whole(text)));

  /** A number of any size, up to 1,000 digits. */
  public static final ValueParser<BigDecimal> BIG_DECIMAL =
      of("a number", text -> new BigDecimal(Numbers.decimal(text)));

  /** A UUID in its usual form of 36 characters. */
  public static final ValueParser<java.util.UUID> UUID =
      of("a UUID such as 6b0f1e0a-3f0b-4c0e-9d53-0c8f6f1f8f1e", Numbers::uuid);

  /** A URI, absolute or relative. */
  public static final ValueParser<URI> URI = of("a URI", java.net.URI::create);

  /** A point in time, in UTC. */
  public static final ValueParser<Instant> INSTANT =
      of("a time such as 2026-01-31T12:30:00Z", Instant::parse);

  /** A date. */
  public static final ValueParser<LocalDate> LOCAL_DATE =
      of("a date such as 2026-01-31", LocalDate::parse);

  /** A time of day. */
  public static final ValueParser<LocalTime> LOCAL_TIME =
      of("a time such as 12:30:00", LocalTime::parse);

  /** A date and time of day. */
  public static final ValueParser<LocalDateTime> LOCAL_DATE_TIME =
      of("a date and time such as 2026-01-31T12:30:00", LocalDateTime::parse);

  /** A date and time of day with an offset. */
  public static final ValueParser<OffsetDateTime> OFFSET_DATE_TIME =
      of("a date and time such as 2026-01-31T12:30:00+01:00", OffsetDateTime::parse);

  /** A time of day with an offset. */
  public static final ValueParser<OffsetTime> OFFSET_TIME =
      of("a time such as 12:30:00+01:00", OffsetTime::parse);

  /** A date and time of day with a zone. */
  public static final ValueParser<ZonedDateTime> ZONED_DATE_TIME =
      of("a date and time such as 2026-01-31T12:30:00+01:00[Europe/Paris]", ZonedDateTime::parse);

  /** A year. */
  public static final ValueParser<Year> YEAR = of("a year such as 2026", Year::parse);

  /** A month of a year. */
  public static final ValueParser<YearMonth> YEAR_MONTH =
      of("a month such as 2026-01", YearMonth::parse);

  /** A day of any year. */
  public static final ValueParser<MonthDay> MONTH_DAY =
      of("a day such as --01-31", MonthDay::parse);

  /** A length of time. */
  public static final ValueParser<Duration> DURATION =
      of("a duration such as PT1H30M", Duration::parse);

  /** A number of days, months and years. */
  public static final ValueParser<Period> PERIOD = of("a period such as P1Y2M3D", Period::parse);

  /** A time zone. */
  public static final ValueParser<ZoneId> ZONE_ID =
      of("a time zone such as Europe/Paris", ZoneId::of);

  /** A time zone's offset from UTC. */
  public static final ValueParser<ZoneOffset> ZONE_OFFSET =
      of("an offset such as +01:00", ZoneOffset::of);

  private Values() {}

  /**
   * Returns the parser of an enum, whose constants are written by their names.
   *
   * @param constants the constants, from {@code E.values()}
   */
  public static <E extends Enum<E>> ValueParser<E> enumeration(E[] constants) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E constant : constants) {
      byName.put(constant.name(), constant);
    }
    String names = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    return of(
        "one of " + names,
        text -> {
          E constant = byName.get(text);
          if (constant == null) {
            throw new IllegalArgumentException("no constant " + text);
          }
          return constant;
        });
  }

  private static <T> ValueParser<T> of(String expected, Function<String, T> function) {
    return new TextParser<>(expected, function);
  }
}
