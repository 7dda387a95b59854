package dev.ampoule.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time or both as an array of its fields: {@code [2026,11,20]}, {@code [12,30]}.
 *
 * <p>Seconds stand there unless they and what follows them are 0; then nanoseconds, unless they are
 * 0; an offset is a string at the end. The usual text is read too.
 *
 * @param <T> the type
 */
public final class JsonTimeFields<T> implements TypedJsonCodec<T> {

  private static final int NANOS_OF_A_MILLI = 1_000_000;

  /** A smaller fraction may be milliseconds. */
  private static final int MILLIS = 1_000;

  private final JsonText<T> usual;
  private final Kind kind;
  private final boolean writesMillis;
  private final boolean readsMillis;

  private enum Kind {
    LOCAL_DATE(3, 3),
    LOCAL_TIME(2, 4),
    LOCAL_DATE_TIME(5, 7),
    OFFSET_TIME(2, 4),
    YEAR_MONTH(2, 2),
    MONTH_DAY(2, 2);

    private final int fewest;
    private final int most;

    Kind(int fewest, int most) {
      this.fewest = fewest;
      this.most = most;
    }
  }

  private JsonTimeFields(JsonText<T> usual, Kind kind, boolean writesMillis, boolean readsMillis) {
    this.usual = usual;
    this.kind = kind;
    this.writesMillis = writesMillis;
    this.readsMillis = readsMillis;
  }

  static <T> JsonTimeFields<T> of(JsonText<T> usual) {
    return new JsonTimeFields<>(usual, kind(usual.type()), false, false);
  }

  private static Kind kind(Class<?> type) {
    return switch (type.getName()) {
      case "java.time.LocalDate" -> Kind.LOCAL_DATE;
      case "java.time.LocalTime" -> Kind.LOCAL_TIME;
      case "java.time.LocalDateTime" -> Kind.LOCAL_DATE_TIME;
      case "java.time.OffsetTime" -> Kind.OFFSET_TIME;
      case "java.time.YearMonth" -> Kind.YEAR_MONTH;
      case "java.time.MonthDay" -> Kind.MONTH_DAY;
      default -> throw new IllegalArgumentException(type.getName() + " has no such fields");
    };
  }

  /** The same, where the last number that is written is milliseconds. */
  public JsonTimeFields<T> millis() {
    return new JsonTimeFields<>(usual, kind, true, readsMillis);
  }

  /** The same, where a fraction below 1000 that is read is milliseconds. */
  public JsonTimeFields<T> readingMillis() {
    return new JsonTimeFields<>(usual, kind, writesMillis, true);
  }

  @Override
  public Class<T> type() {
    return usual.type();
  }

  @Override
  public void write(JsonWriter out, T value) {
    out.beginArray();
    switch (kind) {
      case LOCAL_DATE -> write(out, (LocalDate) value);
      case LOCAL_TIME -> write(out, (LocalTime) value);
      case LOCAL_DATE_TIME -> {
        write(out, ((LocalDateTime) value).toLocalDate());
        write(out, ((LocalDateTime) value).toLocalTime());
      }
      case OFFSET_TIME -> {
        write(out, ((OffsetTime) value).toLocalTime());
        out.element();
        out.write(((OffsetTime) value).getOffset().toString());
      }
      case YEAR_MONTH -> {
        element(out, ((YearMonth) value).getYear());
        element(out, ((YearMonth) value).getMonthValue());
      }
      case MONTH_DAY -> {
        element(out, ((MonthDay) value).getMonthValue());
        element(out, ((MonthDay) value).getDayOfMonth());
      }
    }
    out.endArray();
  }

  private static void write(JsonWriter out, LocalDate date) {
    element(out, date.getYear());
    element(out, date.getMonthValue());
    element(out, date.getDayOfMonth());
  }

  private void write(JsonWriter out, LocalTime time) {
    element(out, time.getHour());
    element(out, time.getMinute());
    int second = time.getSecond();
    int nano = time.getNano();
    if (second > 0 || nano > 0) {
      element(out, second);
    }
    if (nano > 0) {
      element(out, writesMillis ? nano / NANOS_OF_A_MILLI : nano);
    }
  }

  private static void element(JsonWriter out, int field) {
    out.element();
    out.write(field);
  }

  @Override
  public @Nullable T read(JsonReader in) {
    int offset = in.position();
    int next = in.peek();
    if (next == '"') {
      return usual.read(in);
    }
    if (next != '[') {
      in.wrong("an array or a string");
      return null;
    }
    int problems = in.problems();
    int[] fields = new int[kind.most];
    int count = 0;
    String zone = null;
    boolean tooMany = false;
    if (!in.beginArray()) {
      return null;
    }
    while (in.nextElement()) {
      if (kind == Kind.OFFSET_TIME && in.peek() == '"' && zone == null) {
        zone = in.readString();
      } else if (count < fields.length && zone == null) {
        fields[count++] = in.readInt();
      } else {
        tooMany = true;
        in.skipValue();
      }
    }
    if (in.problems() != problems) {
      return null;
    }
    boolean complete = count >= kind.fewest && (kind == Kind.OFFSET_TIME) == (zone != null);
    if (complete && !tooMany) {
      try {
        return type().cast(value(fields, zone));
      } catch (DateTimeException e) {
        // told below
      }
    }
    in.problem(offset, "value", "does not hold the fields of " + usual.expected());
    return null;
  }

  private Object value(int[] f, @Nullable String zone) {
    return switch (kind) {
      case LOCAL_DATE -> LocalDate.of(f[0], f[1], f[2]);
      case LOCAL_TIME -> time(f, 0);
      case LOCAL_DATE_TIME -> LocalDateTime.of(LocalDate.of(f[0], f[1], f[2]), time(f, 3));
      case OFFSET_TIME -> OffsetTime.of(time(f, 0), ZoneOffset.of(String.valueOf(zone)));
      case YEAR_MONTH -> YearMonth.of(f[0], f[1]);
      case MONTH_DAY -> MonthDay.of(f[0], f[1]);
    };
  }

  private LocalTime time(int[] fields, int first) {
    int fraction = fields[first + 3];
    int nanos = readsMillis && fraction < MILLIS ? fraction * NANOS_OF_A_MILLI : fraction;
    return LocalTime.of(fields[first], fields[first + 1], fields[first + 2], nanos);
  }
}
