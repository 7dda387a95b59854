package dev.ampoule.processor.rules;

import java.time.Duration;
import java.util.OptionalLong;

/** The texts of limits as numbers; they are the same texts that the configuration takes. */
public final class LimitTexts {

  private static final long LONGEST_TIME = Duration.ofDays(7).toNanos();
  private static final long MILLI = Duration.ofMillis(1).toNanos();

  private LimitTexts() {}

  /** A length of time in milliseconds, at most seven days; empty if the text is none. */
  public static OptionalLong millis(String text) {
    OptionalLong nanos = UnitTexts.nanos(text);
    return nanos.stream()
        .filter(n -> n >= 0 && n <= LONGEST_TIME && n % MILLI == 0)
        .map(n -> n / MILLI)
        .findFirst();
  }

  /** A number of bytes; empty if the text is none. */
  public static OptionalLong bytes(String text) {
    return UnitTexts.whole(text).stream().filter(bytes -> bytes >= 0).findFirst();
  }
}
