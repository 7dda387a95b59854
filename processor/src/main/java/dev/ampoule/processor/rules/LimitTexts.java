package dev.ampoule.processor.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** The texts of limits as numbers; they are the same texts that the configuration takes. */
public final class LimitTexts {

  private static final long LONGEST_TIME = Duration.ofDays(7).toMillis();

  private static final Map<String, Long> MILLIS =
      Map.of("", 1_000L, "ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

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

  private LimitTexts() {}

  /** A length of time in milliseconds, at most seven days; empty if the text is none. */
  public static OptionalLong millis(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    OptionalLong millis = plain.startsWith("p") ? iso(plain) : number(plain, MILLIS);
    return millis.isPresent() && millis.getAsLong() > LONGEST_TIME ? OptionalLong.empty() : millis;
  }

  /** A number of bytes; empty if the text is none. */
  public static OptionalLong bytes(String text) {
    return number(text.strip().replace("_", "").toLowerCase(Locale.ROOT), BYTES);
  }

  private static OptionalLong iso(String text) {
    try {
      long millis = Duration.parse(text).toMillis();
      return millis < 0 ? OptionalLong.empty() : OptionalLong.of(millis);
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong number(String text, Map<String, Long> units) {
    int end = text.length();
    while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    Long unit = units.get(text.substring(end));
    try {
      BigDecimal number = new BigDecimal(text.substring(0, end).strip());
      return unit == null || number.signum() < 0
          ? OptionalLong.empty()
          : OptionalLong.of(number.multiply(BigDecimal.valueOf(unit)).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
