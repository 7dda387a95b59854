package dev.ampoule.json;

import dev.ampoule.json.ShapedCodec.Kind;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Codecs of standard types in other forms than their usual one. */
public final class JsonFormats {

  private JsonFormats() {}

  /**
   * A date, a time or both by a pattern. Words in it are English, and a point in time is shown in
   * UTC, unless the result is told otherwise.
   *
   * @param standard the codec of the type in its usual form
   * @param pattern a pattern of {@link java.time.format.DateTimeFormatter}
   * @throws IllegalArgumentException if the pattern is malformed, or the type has no patterns
   */
  public static <T> JsonPattern<T> pattern(TypedJsonCodec<T> standard, String pattern) {
    return JsonPattern.of(standard.type(), pattern);
  }

  /** A number or boolean in quotes; it is read without them too. */
  public static <T> JsonText<T> quoted(JsonKeyCodec<T> usual) {
    return new QuotedCodec<>(usual);
  }

  /**
   * A point in time or a duration as a number of seconds with nine decimals.
   *
   * @param usual the codec of the type in its usual form, which is read too
   * @throws IllegalArgumentException if the type is another
   */
  public static <T> JsonTimestamp<T> timestamp(TypedJsonCodec<T> usual) {
    return JsonTimestamp.of(usual);
  }

  /**
   * A date, or a time of a day, as an array of its fields.
   *
   * @param usual the codec of the type in its usual form, which is read too
   * @throws IllegalArgumentException if the type is another
   */
  public static <T> JsonTimeFields<T> fields(JsonText<T> usual) {
    return JsonTimeFields.of(usual);
  }

  /**
   * Durations as whole numbers of a unit.
   *
   * @throws IllegalArgumentException if the unit is longer than a day
   */
  public static JsonDurations durations(ChronoUnit unit) {
    return new JsonDurations(unit, false);
  }

  /** Dates as numbers of days since 1970-01-01; the usual text is read too. */
  public static TypedJsonCodec<LocalDate> epochDays() {
    return new ShapedCodec<>(Kind.EPOCH_DAY, JsonCodecs.LOCAL_DATE);
  }

  /**
   * As {@code 2026-11-20T12:30:00+01:00[Europe/Berlin]}: with the name of the zone, if it has one.
   */
  public static TypedJsonCodec<ZonedDateTime> zoneNames() {
    return new ShapedCodec<>(Kind.ZONE_NAME, JsonCodecs.ZONED_DATE_TIME);
  }

  /** An {@code OffsetDateTime} or {@code ZonedDateTime} that is moved to UTC when it is read. */
  public static <T> TypedJsonCodec<T> readInUtc(TypedJsonCodec<T> usual) {
    return new ShapedCodec<>(Kind.UTC, usual);
  }

  /** Booleans as 0 and 1; {@code true} and {@code false} are read too. */
  public static TypedJsonCodec<Boolean> digits() {
    return new ShapedCodec<>(Kind.DIGIT, JsonCodecs.BOOLEAN);
  }

  /** UUIDs as their 16 bytes in base64; the usual text is read too. */
  public static TypedJsonCodec<UUID> uuidBytes() {
    return new ShapedCodec<>(Kind.BASE64, JsonCodecs.UUID);
  }
}
