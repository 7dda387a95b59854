package binding;

import dev.ampoule.annotation.Application;
import dev.ampoule.annotation.Cookie;
import dev.ampoule.annotation.Get;
import dev.ampoule.annotation.Header;
import dev.ampoule.annotation.Query;
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
import java.util.List;
import java.util.UUID;

/** Takes a value of each type from each source. */
@Application
final class TypesApp {

  enum Color {
    RED,
    DARK_GREEN
  }

  @Get("/query")
  String query(
      @Query boolean bool,
      @Query Boolean boolbox,
      @Query byte octet,
      @Query Byte octetbox,
      @Query short small,
      @Query Short smallbox,
      @Query int whole,
      @Query Integer wholebox,
      @Query long big,
      @Query Long bigbox,
      @Query float real,
      @Query Float realbox,
      @Query double fine,
      @Query Double finebox,
      @Query char letter,
      @Query Character letterbox,
      @Query String text,
      @Query Color color,
      @Query UUID id,
      @Query URI link,
      @Query BigInteger huge,
      @Query BigDecimal exact,
      @Query Instant instant,
      @Query LocalDate date,
      @Query LocalTime time,
      @Query LocalDateTime local,
      @Query OffsetDateTime offset,
      @Query OffsetTime offsettime,
      @Query ZonedDateTime zoned,
      @Query Year year,
      @Query YearMonth month,
      @Query MonthDay day,
      @Query Duration duration,
      @Query Period period,
      @Query ZoneId zone,
      @Query ZoneOffset shift) {
    return joined(
        bool,
        boolbox,
        octet,
        octetbox,
        small,
        smallbox,
        whole,
        wholebox,
        big,
        bigbox,
        real,
        realbox,
        fine,
        finebox,
        letter,
        letterbox,
        text,
        color,
        id,
        link,
        huge,
        exact,
        instant,
        date,
        time,
        local,
        offset,
        offsettime,
        zoned,
        year,
        month,
        day,
        duration,
        period,
        zone,
        shift);
  }

  @Get("/header")
  String header(
      @Header boolean bool,
      @Header Boolean boolbox,
      @Header byte octet,
      @Header Byte octetbox,
      @Header short small,
      @Header Short smallbox,
      @Header int whole,
      @Header Integer wholebox,
      @Header long big,
      @Header Long bigbox,
      @Header float real,
      @Header Float realbox,
      @Header double fine,
      @Header Double finebox,
      @Header char letter,
      @Header Character letterbox,
      @Header String text,
      @Header Color color,
      @Header UUID id,
      @Header URI link,
      @Header BigInteger huge,
      @Header BigDecimal exact,
      @Header Instant instant,
      @Header LocalDate date,
      @Header LocalTime time,
      @Header LocalDateTime local,
      @Header OffsetDateTime offset,
      @Header OffsetTime offsettime,
      @Header ZonedDateTime zoned,
      @Header Year year,
      @Header YearMonth month,
      @Header MonthDay day,
      @Header Duration duration,
      @Header Period period,
      @Header ZoneId zone,
      @Header ZoneOffset shift) {
    return joined(
        bool,
        boolbox,
        octet,
        octetbox,
        small,
        smallbox,
        whole,
        wholebox,
        big,
        bigbox,
        real,
        realbox,
        fine,
        finebox,
        letter,
        letterbox,
        text,
        color,
        id,
        link,
        huge,
        exact,
        instant,
        date,
        time,
        local,
        offset,
        offsettime,
        zoned,
        year,
        month,
        day,
        duration,
        period,
        zone,
        shift);
  }

  @Get("/cookie")
  String cookie(
      @Cookie boolean bool,
      @Cookie Boolean boolbox,
      @Cookie byte octet,
      @Cookie Byte octetbox,
      @Cookie short small,
      @Cookie Short smallbox,
      @Cookie int whole,
      @Cookie Integer wholebox,
      @Cookie long big,
      @Cookie Long bigbox,
      @Cookie float real,
      @Cookie Float realbox,
      @Cookie double fine,
      @Cookie Double finebox,
      @Cookie char letter,
      @Cookie Character letterbox,
      @Cookie String text,
      @Cookie Color color,
      @Cookie UUID id,
      @Cookie URI link,
      @Cookie BigInteger huge,
      @Cookie BigDecimal exact,
      @Cookie Instant instant,
      @Cookie LocalDate date,
      @Cookie LocalTime time,
      @Cookie LocalDateTime local,
      @Cookie OffsetDateTime offset,
      @Cookie OffsetTime offsettime,
      @Cookie ZonedDateTime zoned,
      @Cookie Year year,
      @Cookie YearMonth month,
      @Cookie MonthDay day,
      @Cookie Duration duration,
      @Cookie Period period,
      @Cookie ZoneId zone,
      @Cookie ZoneOffset shift) {
    return joined(
        bool,
        boolbox,
        octet,
        octetbox,
        small,
        smallbox,
        whole,
        wholebox,
        big,
        bigbox,
        real,
        realbox,
        fine,
        finebox,
        letter,
        letterbox,
        text,
        color,
        id,
        link,
        huge,
        exact,
        instant,
        date,
        time,
        local,
        offset,
        offsettime,
        zoned,
        year,
        month,
        day,
        duration,
        period,
        zone,
        shift);
  }

  private static String joined(Object... values) {
    return List.of(values).toString();
  }
}
