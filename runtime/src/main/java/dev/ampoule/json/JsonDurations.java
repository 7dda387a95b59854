package dev.ampoule.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Durations as whole numbers of a unit; what is less than one is dropped. The text is read too. */
public final class JsonDurations implements TypedJsonCodec<Duration> {

  private final ChronoUnit unit;
  private final boolean text;

  JsonDurations(ChronoUnit unit, boolean text) {
    if (unit.isDurationEstimated() && unit != ChronoUnit.DAYS) {
      throw new IllegalArgumentException(unit + " have no fixed length");
    }
    this.unit = unit;
    this.text = text;
  }

  /** The same, written in their usual form; numbers of the unit are only read. */
  public JsonDurations text() {
    return new JsonDurations(unit, true);
  }

  @Override
  public Class<Duration> type() {
    return Duration.class;
  }

  @Override
  public void write(JsonWriter out, Duration value) {
    if (text) {
      JsonCodecs.DURATION.write(out, value);
    } else {
      out.write(number(value));
    }
  }

  private long number(Duration value) {
    return switch (unit) {
      case NANOS -> value.toNanos();
      case MICROS -> value.toNanos() / 1_000;
      case MILLIS -> value.toMillis();
      case SECONDS -> value.toSeconds();
      case MINUTES -> value.toMinutes();
      case HOURS -> value.toHours();
      case HALF_DAYS -> value.toHours() / 12;
      default -> value.toDays();
    };
  }

  @Override
  public @Nullable Duration read(JsonReader in) {
    int offset = in.position();
    if (in.peek() == '"') {
      return JsonCodecs.DURATION.read(in);
    }
    int problems = in.problems();
    long number = in.readLong();
    if (in.problems() != problems) {
      return null;
    }
    try {
      return Duration.of(number, unit);
    } catch (ArithmeticException | DateTimeException e) {
      in.problem(offset, "range", "is too long: " + number + " " + unit);
      return null;
    }
  }
}
