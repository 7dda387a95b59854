package dev.ampoule.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/**
 * What texts in a configuration mean. Each method throws {@code IllegalArgumentException}, {@code
 * ArithmeticException} or {@code DateTimeException} for a text that means nothing.
 */
final class ConfigTexts {

  static final String BOOL = "true or false";

  static final String DURATION =
      "a length of time: a number of seconds, or a number with ms, s, m, h or d behind it";

  static final String SIZE =
      "a number of bytes that is not negative, perhaps with kB, MB, GB, KiB, MiB or GiB behind it";

  private ConfigTexts() {}

  static boolean bool(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "on" -> true;
      case "false", "0", "no", "off", "" -> false;
      default -> throw new IllegalArgumentException(BOOL);
    };
  }

  /** A whole number; one with a unit of bytes behind it is a size. */
  static long whole(String text) {
    String number = text.strip().replace("_", "");
    int end = unit(number);
    return new BigDecimal(number.substring(0, end).strip())
        .multiply(bytes(number.substring(end)))
        .longValueExact();
  }

  static Duration duration(String value) {
    String text = value.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("p") || text.startsWith("-p")) {
      return Duration.parse(text);
    }
    int end = unit(text);
    BigDecimal number = new BigDecimal(text.substring(0, end).strip());
    return Duration.ofNanos(number.multiply(nanos(text.substring(end))).longValueExact());
  }

  private static int unit(String text) {
    int end = text.length();
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static BigDecimal bytes(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "", "b" -> BigDecimal.ONE;
      case "kb" -> BigDecimal.valueOf(1_000L);
      case "mb" -> BigDecimal.valueOf(1_000_000L);
      case "gb" -> BigDecimal.valueOf(1_000_000_000L);
      case "kib" -> BigDecimal.valueOf(1L << 10);
      case "mib" -> BigDecimal.valueOf(1L << 20);
      case "gib" -> BigDecimal.valueOf(1L << 30);
      default -> throw new IllegalArgumentException("unknown unit " + unit);
    };
  }

  private static BigDecimal nanos(String unit) {
    return switch (unit) {
      case "ms" -> BigDecimal.valueOf(1_000_000L);
      case "s", "" -> BigDecimal.valueOf(1_000_000_000L);
      case "m" -> BigDecimal.valueOf(60_000_000_000L);
      case "h" -> BigDecimal.valueOf(3_600_000_000_000L);
      case "d" -> BigDecimal.valueOf(86_400_000_000_000L);
      default -> throw new IllegalArgumentException("unknown unit " + unit);
    };
  }
}
