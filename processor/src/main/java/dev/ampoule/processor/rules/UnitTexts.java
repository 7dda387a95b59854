package dev.ampoule.processor.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Numbers with a unit behind them, read as the runtime reads them in a configuration. */
public final class UnitTexts {

  private static final Map<String, Long> NANOS =
      Map.of(
          "", 1_000_000_000L,
          "ms", 1_000_000L,
          "s", 1_000_000_000L,
          "m", 60_000_000_000L,
          "h", 3_600_000_000_000L,
          "d", 86_400_000_000_000L);

  private static final Map<String, Long> BYTES =
      Map.of(
          "", 1L,
          "b", 1L,
          "kb", 1_000L,
          "mb", 1_000_000L,
          "gb", 1_000_000_000L,
          "kib", 1L << 10,
          "mib", 1L << 20,
          "gib", 1L << 30);

  private UnitTexts() {}

  /** A length of time in nanoseconds, such as {@code 30s} or {@code PT30S}; empty for others. */
  public static OptionalLong nanos(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (!plain.startsWith("p") && !plain.startsWith("-p")) {
      return number(plain, NANOS);
    }
    try {
      return OptionalLong.of(Duration.parse(plain).toNanos());
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  /** A whole number, which may be one of bytes, such as {@code 16MiB}; empty for others. */
  public static OptionalLong whole(String text) {
    return number(text.strip().replace("_", "").toLowerCase(Locale.ROOT), BYTES);
  }

  private static OptionalLong number(String text, Map<String, Long> units) {
    int end = text.length();
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    Long unit = units.get(text.substring(end));
    if (unit == null) {
      return OptionalLong.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text.substring(0, end).strip());
      return OptionalLong.of(number.multiply(BigDecimal.valueOf(unit)).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
