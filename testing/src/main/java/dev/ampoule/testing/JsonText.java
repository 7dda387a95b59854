package dev.ampoule.testing;

import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.JsonValue;
import dev.ampoule.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON text of plain Java values, so that a test needs no types of its own to send some. */
final class JsonText {

  private JsonText() {}

  /** The JSON of null, a string, number, boolean, enum, map, iterable or array of these. */
  static byte[] of(@Nullable Object value) {
    try (JsonWriter out = new JsonWriter(JsonSettings.defaults())) {
      write(out, value);
      return out.toByteArray();
    }
  }

  private static void write(JsonWriter out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case JsonValue json -> json.write(out);
      case CharSequence text -> out.write(text.toString());
      case Boolean bool -> out.write((boolean) bool);
      case Enum<?> constant -> out.write(constant.name());
      case Number number -> writeNumber(out, number);
      case Map<?, ?> map -> {
        out.beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.name(String.valueOf(entry.getKey()));
          write(out, entry.getValue());
        }
        out.endObject();
      }
      case Object[] array -> writeAll(out, List.of(array));
      case Iterable<?> values -> writeAll(out, values);
      default ->
          throw new IllegalArgumentException(
              value.getClass().getName()
                  + " is no JSON value: use maps, iterables, arrays, strings, numbers, booleans,"
                  + " enums and null, give its codec, or send jsonText of your own");
    }
  }

  private static void writeAll(JsonWriter out, Iterable<?> values) {
    out.beginArray();
    for (Object value : values) {
      out.element();
      write(out, value);
    }
    out.endArray();
  }

  private static void writeNumber(JsonWriter out, Number number) {
    switch (number) {
      case Float real -> out.write((float) real);
      case Double real -> out.write((double) real);
      case BigDecimal decimal -> out.write(decimal);
      case BigInteger integer -> out.write(integer);
      default -> out.write(number.longValue());
    }
  }
}
