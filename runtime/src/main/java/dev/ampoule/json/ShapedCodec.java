package dev.ampoule.json;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standard type in another form than its usual one, which is read too.
 *
 * @param kind which form
 * @param usual the codec of the usual one
 * @param <T> the type
 */
record ShapedCodec<T>(Kind kind, TypedJsonCodec<T> usual) implements TypedJsonCodec<T> {

  private static final int BYTES_OF_A_UUID = 16;
  private static final int BASE64_OF_A_UUID = 24;

  /** The forms. */
  enum Kind {
    /** A date as the number of days since 1970-01-01. */
    EPOCH_DAY,
    /** A time with the name of its zone. */
    ZONE_NAME,
    /** A time as it is written; what is read is moved to UTC. */
    UTC,
    /** A boolean as 0 or 1. */
    DIGIT,
    /** A UUID as its bytes. */
    BASE64
  }

  @Override
  public Class<T> type() {
    return usual.type();
  }

  @Override
  public void write(JsonWriter out, T value) {
    switch (kind) {
      case EPOCH_DAY -> out.write(((LocalDate) value).toEpochDay());
      case ZONE_NAME ->
          out.write(DateTimeFormatter.ISO_ZONED_DATE_TIME.format((ZonedDateTime) value));
      case UTC -> usual.write(out, value);
      case DIGIT -> out.write((Boolean) value ? 1 : 0);
      case BASE64 -> out.write(bytes((UUID) value));
    }
  }

  private static byte[] bytes(UUID value) {
    return ByteBuffer.allocate(BYTES_OF_A_UUID)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits())
        .array();
  }

  @Override
  public @Nullable T read(JsonReader in) {
    int offset = in.position();
    boolean number = Numbers.begins(in.peek());
    @Nullable Object value =
        switch (kind) {
          case EPOCH_DAY -> number ? day(in, offset) : usual.read(in);
          case ZONE_NAME -> usual.read(in);
          case UTC -> utc(usual.read(in));
          case DIGIT -> number ? digit(in, offset) : usual.read(in);
          case BASE64 -> uuid(in);
        };
    return value == null ? null : type().cast(value);
  }

  private static @Nullable LocalDate day(JsonReader in, int offset) {
    int problems = in.problems();
    long day = in.readLong();
    if (in.problems() != problems) {
      return null;
    }
    try {
      return LocalDate.ofEpochDay(day);
    } catch (DateTimeException e) {
      in.problem(offset, "range", "is too far away: " + day);
      return null;
    }
  }

  private static @Nullable Object utc(@Nullable Object read) {
    return switch (read) {
      case OffsetDateTime time -> time.withOffsetSameInstant(ZoneOffset.UTC);
      case ZonedDateTime time -> time.withZoneSameInstant(ZoneOffset.UTC);
      case null, default -> read;
    };
  }

  private static @Nullable Boolean digit(JsonReader in, int offset) {
    int problems = in.problems();
    long digit = in.readLong();
    if (in.problems() != problems) {
      return null;
    }
    if (digit != 0 && digit != 1) {
      in.problem(offset, "value", "expected 0 or 1 but found " + digit);
      return null;
    }
    return digit == 1;
  }

  /** The bytes are told from the usual text by their length. */
  private static @Nullable UUID uuid(JsonReader in) {
    int offset = in.position();
    String text = in.readString();
    if (text == null) {
      return null;
    }
    if (text.length() != BASE64_OF_A_UUID) {
      return in.parse(offset, JsonCodecs.UUID, text);
    }
    byte[] bytes = Strings.bytes(in, offset, text);
    if (bytes == null) {
      return null;
    }
    if (bytes.length != BYTES_OF_A_UUID) {
      in.problem(offset, "value", "expected 16 bytes in base64 but found " + Excerpt.of(text));
      return null;
    }
    ByteBuffer both = ByteBuffer.wrap(bytes);
    return new UUID(both.getLong(), both.getLong());
  }
}
