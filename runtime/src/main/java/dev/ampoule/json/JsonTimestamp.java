package dev.ampoule.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A point in time, or a duration, as a number: seconds with nine decimals, or whole milliseconds.
 *
 * <p>The usual text is read too, and a number with a fraction is read as seconds.
 *
 * @param <T> the type
 */
public final class JsonTimestamp<T> implements TypedJsonCodec<T> {

  private static final int NANO_DIGITS = 9;

  /** More digits before the point are no time. */
  private static final int MOST_DIGITS = 19;

  private final TypedJsonCodec<T> usual;
  private final Kind kind;
  private final Written written;
  private final boolean readsMillis;

  private enum Kind {
    INSTANT,
    OFFSET_DATE_TIME,
    ZONED_DATE_TIME,
    DURATION
  }

  private enum Written {
    SECONDS,
    MILLIS,
    TEXT
  }

  private JsonTimestamp(TypedJsonCodec<T> usual, Kind kind, Written written, boolean readsMillis) {
    this.usual = usual;
    this.kind = kind;
    this.written = written;
    this.readsMillis = readsMillis;
  }

  static <T> JsonTimestamp<T> of(TypedJsonCodec<T> usual) {
    return new JsonTimestamp<>(usual, kind(usual.type()), Written.SECONDS, false);
  }

  private static Kind kind(Class<?> type) {
    return switch (type.getName()) {
      case "java.time.Instant" -> Kind.INSTANT;
      case "java.time.OffsetDateTime" -> Kind.OFFSET_DATE_TIME;
      case "java.time.ZonedDateTime" -> Kind.ZONED_DATE_TIME;
      case "java.time.Duration" -> Kind.DURATION;
      default -> throw new IllegalArgumentException(type.getName() + " is no point in time");
    };
  }

  /** The same, written as whole milliseconds. */
  public JsonTimestamp<T> millis() {
    return new JsonTimestamp<>(usual, kind, Written.MILLIS, readsMillis);
  }

  /** The same, written in its usual form; numbers are only read. */
  public JsonTimestamp<T> text() {
    return new JsonTimestamp<>(usual, kind, Written.TEXT, readsMillis);
  }

  /** The same, where a whole number that is read is milliseconds, and not seconds. */
  public JsonTimestamp<T> readingMillis() {
    return new JsonTimestamp<>(usual, kind, written, true);
  }

  @Override
  public Class<T> type() {
    return usual.type();
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (written) {
      case SECONDS -> out.write(seconds(value));
      case MILLIS -> out.write(millis(value));
      case TEXT -> usual.write(out, value);
    }
  }

  private BigDecimal seconds(T value) {
    Duration since =
        kind == Kind.DURATION ? (Duration) value : Duration.between(Instant.EPOCH, instant(value));
    return decimal(since.toSeconds(), since.toNanosPart());
  }

  private static BigDecimal decimal(long seconds, int nanos) {
    if (seconds == 0 && nanos == 0) {
      return BigDecimal.ZERO.setScale(1);
    }
    BigInteger whole = BigInteger.valueOf(seconds).multiply(BigInteger.valueOf(1_000_000_000));
    return new BigDecimal(whole.add(BigInteger.valueOf(nanos)), NANO_DIGITS);
  }

  private long millis(T value) {
    return kind == Kind.DURATION ? ((Duration) value).toMillis() : instant(value).toEpochMilli();
  }

  private Instant instant(T value) {
    return switch (value) {
      case OffsetDateTime time -> time.toInstant();
      case ZonedDateTime time -> time.toInstant();
      default -> (Instant) value;
    };
  }

  @Override
  public @Nullable T read(JsonReader in) {
    int offset = in.position();
    int next = in.peek();
    if (next == '"') {
      return usual.read(in);
    }
    if (!Numbers.begins(next)) {
      in.wrong("a number or a string");
      return null;
    }
    BigDecimal number = in.readBigDecimal();
    if (number == null) {
      return null;
    }
    try {
      return type().cast(value(number, isWhole(in, offset)));
    } catch (ArithmeticException | DateTimeException e) {
      in.problem(offset, "range", "is too far away: " + Excerpt.of(in.bytes, offset, in.position));
      return null;
    }
  }

  /** Whether the number that was read has neither a fraction nor an exponent. */
  private static boolean isWhole(JsonReader in, int from) {
    for (int i = from; i < in.position; i++) {
      byte octet = in.bytes[i];
      if (octet == '.' || octet == 'e' || octet == 'E') {
        return false;
      }
    }
    return true;
  }

  private Object value(BigDecimal number, boolean whole) {
    if (number.precision() - number.scale() > MOST_DIGITS) {
      throw new ArithmeticException();
    }
    if (whole && readsMillis) {
      long millis = number.longValueExact();
      return kind == Kind.DURATION
          ? Duration.ofMillis(millis)
          : point(Instant.ofEpochMilli(millis));
    }
    BigDecimal scaled = number.setScale(NANO_DIGITS, RoundingMode.DOWN);
    long seconds = scaled.toBigInteger().longValueExact();
    long nanos = scaled.subtract(BigDecimal.valueOf(seconds)).unscaledValue().longValue();
    return kind == Kind.DURATION
        ? Duration.ofSeconds(seconds, nanos)
        : point(Instant.ofEpochSecond(seconds, nanos));
  }

  private Object point(Instant instant) {
    return switch (kind) {
      case OFFSET_DATE_TIME -> instant.atOffset(ZoneOffset.UTC);
      case ZONED_DATE_TIME -> instant.atZone(ZoneOffset.UTC);
      case INSTANT, DURATION -> instant;
    };
  }
}
