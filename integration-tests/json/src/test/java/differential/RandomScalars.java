package differential;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
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
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random values of types that are one JSON string, number or literal. */
final class RandomScalars {

  private static final List<String> PIECES =
      List.of(
          "a", "Zeta", " ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u001f", "\u007f", "ä", "ß",
          "€", "漢字", "😀", "\u2028", "0", "null", "{", "]");

  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "+02:00", "Z");

  private final Random random;

  RandomScalars(Random random) {
    this.random = random;
  }

  /** A value of the type; null if it is none of these types. */
  @Nullable Object of(Class<?> type) {
    return switch (type.getName()) {
      case "boolean", "java.lang.Boolean" -> random.nextBoolean();
      case "byte", "java.lang.Byte" -> (byte) random.nextInt();
      case "short", "java.lang.Short" -> (short) random.nextInt();
      case "int", "java.lang.Integer" -> (int) integer();
      case "long", "java.lang.Long" -> integer();
      case "char", "java.lang.Character" -> (char) ('!' + random.nextInt(90));
      case "float", "java.lang.Float" -> (float) real(Float.MAX_VALUE);
      case "double", "java.lang.Double" -> real(Double.MAX_VALUE);
      case "java.lang.String" -> text();
      case "java.util.UUID" ->
          random.nextInt(4) == 0 ? new UUID(0, 0) : new UUID(random.nextLong(), random.nextLong());
      case "java.net.URI" -> URI.create("https://example.org/" + random.nextInt(100) + "?q=a%20b");
      case "java.math.BigInteger" -> new BigInteger(1 + random.nextInt(120), random);
      case "java.math.BigDecimal" -> new BigDecimal(new BigInteger(60, random), random.nextInt(20));
      default -> type.getName().startsWith("java.time.") ? time(type) : null;
    };
  }

  byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private long integer() {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> random.nextInt(200) - 100;
      case 2 -> random.nextInt();
      case 3 -> random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE;
      default -> random.nextLong();
    };
  }

  private double real(double greatest) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextBoolean() ? 0.0 : -0.0;
      case 1 -> random.nextInt(1000) / 8.0;
      case 2 -> random.nextGaussian() * 1e12;
      case 3 -> random.nextGaussian() * 1e-9;
      default -> random.nextBoolean() ? greatest : -greatest;
    };
  }

  private @Nullable Object time(Class<?> type) {
    ZoneOffset offset = ZoneOffset.ofHoursMinutes(random.nextInt(12), random.nextInt(2) * 30);
    return switch (type.getSimpleName()) {
      case "Instant" -> instant();
      case "LocalDate" -> date();
      case "LocalTime" -> dayTime();
      case "LocalDateTime" -> LocalDateTime.of(date(), dayTime());
      case "OffsetDateTime" -> OffsetDateTime.of(date(), dayTime(), offset);
      case "OffsetTime" -> OffsetTime.of(dayTime(), offset);
      case "ZonedDateTime" ->
          ZonedDateTime.of(date(), dayTime(), random.nextBoolean() ? zone() : offset);
      case "Year" -> Year.of(1 + random.nextInt(9998));
      case "YearMonth" -> YearMonth.from(date());
      case "MonthDay" -> MonthDay.from(date());
      case "Duration" -> duration();
      case "Period" -> Period.of(random.nextInt(9), random.nextInt(40) - 20, random.nextInt(9));
      case "ZoneId" -> zone();
      case "ZoneOffset" -> offset;
      case "DayOfWeek" -> DayOfWeek.of(1 + random.nextInt(7));
      case "Month" -> Month.of(1 + random.nextInt(12));
      default -> null;
    };
  }

  private Duration duration() {
    return random.nextInt(8) == 0
        ? Duration.ZERO
        : Duration.ofSeconds(random.nextInt(), random.nextInt(4) * 250_000_000L);
  }

  private ZoneId zone() {
    return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
  }

  private Instant instant() {
    if (random.nextInt(8) == 0) {
      return Instant.EPOCH;
    }
    return Instant.ofEpochSecond(
        random.nextInt(), random.nextBoolean() ? 0 : random.nextInt(999) * 1_000L);
  }

  private LocalDate date() {
    return LocalDate.of(1 + random.nextInt(9998), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private LocalTime dayTime() {
    int nanos = random.nextInt(3) * random.nextInt(300) * 1_000_000;
    return LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(2) * 30, nanos);
  }
}
