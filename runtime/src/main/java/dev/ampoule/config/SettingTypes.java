package dev.ampoule.config;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that a part of {@code @Settings} may have. */
public final class SettingTypes {

  /** A text. */
  public static final SettingType<String> STRING = single("a text", text -> text);

  /** {@code true}, {@code false}, {@code 1}, {@code 0}, {@code yes}, {@code no} … */
  public static final SettingType<Boolean> BOOLEAN = single(ConfigTexts.BOOL, ConfigTexts::bool);

  /** A whole number of 32 bits; a unit of bytes may follow: {@code 64KiB}. */
  public static final SettingType<Integer> INTEGER =
      single(whole("int"), text -> Math.toIntExact(ConfigTexts.whole(text)));

  /** A whole number of 64 bits; a unit of bytes may follow: {@code 16MiB}. */
  public static final SettingType<Long> LONG = single(whole("long"), ConfigTexts::whole);

  /** A whole number of 16 bits. */
  public static final SettingType<Short> SHORT =
      single(whole("short"), text -> Short.valueOf(text.strip()));

  /** A whole number of 8 bits. */
  public static final SettingType<Byte> BYTE =
      single(whole("byte"), text -> Byte.valueOf(text.strip()));

  /** A number of 64 bits. */
  public static final SettingType<Double> DOUBLE = single("a number", Double::valueOf);

  /** A number of 32 bits. */
  public static final SettingType<Float> FLOAT = single("a number", Float::valueOf);

  /** One UTF-16 character. */
  public static final SettingType<Character> CHARACTER =
      single("one character", SettingTypes::character);

  /** A whole number of any size. */
  public static final SettingType<BigInteger> BIG_INTEGER =
      single("a whole number", text -> new BigDecimal(text.strip()).toBigIntegerExact());

  /** A number of any precision. */
  public static final SettingType<BigDecimal> BIG_DECIMAL =
      single("a number", text -> new BigDecimal(text.strip()));

  /** A length of time: {@code 30s}, {@code PT30S}, or a number of seconds. */
  public static final SettingType<Duration> DURATION =
      single(ConfigTexts.DURATION, ConfigTexts::duration);

  /** A point in time, {@code 2026-01-31T12:00:00Z}. */
  public static final SettingType<Instant> INSTANT =
      single("a time such as 2026-01-31T12:00:00Z", Instant::parse);

  /** A date, {@code 2026-01-31}. */
  public static final SettingType<LocalDate> LOCAL_DATE =
      single("a date such as 2026-01-31", LocalDate::parse);

  /** A time of day, {@code 12:30}. */
  public static final SettingType<LocalTime> LOCAL_TIME =
      single("a time of day such as 12:30", LocalTime::parse);

  /** A time zone, {@code Europe/Vienna}. */
  public static final SettingType<ZoneId> ZONE_ID =
      single("a time zone such as Europe/Vienna", ZoneId::of);

  /** A file or folder; relative to the working directory. */
  public static final SettingType<Path> PATH = single("a path", Path::of);

  /** A URI. */
  public static final SettingType<URI> URI = single("a URI", java.net.URI::create);

  /** A UUID. */
  public static final SettingType<UUID> UUID = single("a UUID", java.util.UUID::fromString);

  private SettingTypes() {}

  /**
   * One of several constants, by name; small letters and dashes will do.
   *
   * @param names the names, as a message lists them
   * @param constant finds a constant by its name; throws {@code IllegalArgumentException}
   */
  public static <T> SettingType<T> constant(String names, Function<String, T> constant) {
    return new SettingConstants<>(names, constant);
  }

  /** Elements from a list, or from a text with commas; none when nothing is given. */
  public static <T> SettingType<java.util.List<T>> list(SettingType<T> element) {
    return new SettingCollections.OfList<>(element);
  }

  /** Different elements from a list, or from a text with commas, in their order. */
  public static <T> SettingType<java.util.Set<T>> set(SettingType<T> element) {
    return new SettingCollections.OfSet<>(element);
  }

  /** Values by name, in their order; none when nothing is given. */
  public static <T> SettingType<Map<String, T>> map(SettingType<T> value) {
    return new SettingCollections.OfMap<>(value);
  }

  /** A record with parts of its own, from a nested value. */
  public static <T> SettingType<T> nested(Function<SettingsReader, T> binder) {
    return new NestedSettings<>(binder);
  }

  /** Makes a value from the text of a single one. */
  static <T> SettingType<T> single(String expectation, Function<String, T> parser) {
    return (value, place) -> {
      if (!(value instanceof Collection<?> || value instanceof Map<?, ?>)) {
        T read = parsed(value.toString(), parser);
        if (read != null) {
          return read;
        }
      }
      place.unfit(value, expectation);
      return null;
    };
  }

  private static <T> @Nullable T parsed(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (ArithmeticException | DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static Character character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException(text);
    }
    return text.charAt(0);
  }

  private static String whole(String keyword) {
    return "a whole number in the range of " + keyword;
  }
}
