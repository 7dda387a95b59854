package dev.ampoule.http;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonCodecs;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.TypedJsonCodec;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds codecs by the classes of values: the application's first, then those of standard types. */
final class ClassCodecs {

  private ClassCodecs() {}

  /**
   * Returns a codec that writes a value: that of its class, of the nearest class above it, or of an
   * interface of one of these; null when there is none.
   */
  @SuppressWarnings("unchecked") // the value is an instance of the codec's type
  static @Nullable JsonCodec<Object> find(JsonSettings settings, Object value) {
    Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : null;
    for (Class<?> c = type == null ? value.getClass() : type; c != null; c = c.getSuperclass()) {
      JsonCodec<?> codec = declared(settings, c);
      if (codec != null) {
        return (JsonCodec<Object>) codec;
      }
    }
    if (value instanceof ZoneId && !(value instanceof ZoneOffset)) {
      return (JsonCodec<Object>) (JsonCodec<?>) JsonCodecs.ZONE_ID;
    }
    return (JsonCodec<Object>) Standard.CODECS.get(value.getClass());
  }

  private static @Nullable JsonCodec<?> declared(JsonSettings settings, Class<?> type) {
    JsonCodec<?> codec = settings.find(type);
    for (Class<?> above : type.getInterfaces()) {
      codec = codec == null ? settings.find(above) : codec;
    }
    return codec;
  }

  /** The standard types, once such a value is there. */
  private static final class Standard {

    static final Map<Class<?>, JsonCodec<?>> CODECS = new HashMap<>();

    static {
      List.<TypedJsonCodec<?>>of(
              JsonCodecs.UUID,
              JsonCodecs.URI,
              JsonCodecs.INSTANT,
              JsonCodecs.LOCAL_DATE,
              JsonCodecs.LOCAL_TIME,
              JsonCodecs.LOCAL_DATE_TIME,
              JsonCodecs.OFFSET_TIME,
              JsonCodecs.OFFSET_DATE_TIME,
              JsonCodecs.ZONED_DATE_TIME,
              JsonCodecs.YEAR,
              JsonCodecs.YEAR_MONTH,
              JsonCodecs.MONTH_DAY,
              JsonCodecs.DURATION,
              JsonCodecs.PERIOD,
              JsonCodecs.ZONE_OFFSET,
              JsonCodecs.LOCALE,
              JsonCodecs.CURRENCY,
              JsonCodecs.BYTE,
              JsonCodecs.SHORT,
              JsonCodecs.INTEGER,
              JsonCodecs.LONG,
              JsonCodecs.FLOAT,
              JsonCodecs.DOUBLE,
              JsonCodecs.BIG_INTEGER,
              JsonCodecs.BIG_DECIMAL,
              JsonCodecs.BOOLEAN,
              JsonCodecs.CHARACTER,
              JsonCodecs.BASE64)
          .forEach(codec -> CODECS.put(codec.type(), codec));
    }

    private Standard() {}
  }
}
