package dev.ampoule.http;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Values as the bytes of a body: JSON, and a line end, which terminals are glad of. */
final class JsonBytes {

  static final byte[] LINE_END = {'\n'};

  private JsonBytes() {}

  /** Writes a value by its codec. */
  static <T> byte[] of(T value, JsonCodec<? super T> codec) {
    try (JsonWriter out = new JsonWriter(settings())) {
      codec.write(out, value);
      out.writeRaw(LINE_END);
      return out.toByteArray();
    }
  }

  /** Writes a value by what its class says. */
  static byte[] of(@Nullable Object value) {
    try (JsonWriter out = new JsonWriter(settings())) {
      DynamicJson.CODEC.write(out, value);
      out.writeRaw(LINE_END);
      return out.toByteArray();
    }
  }

  /** The settings of the application that serves this thread's request. */
  static JsonSettings settings() {
    Request request = RequestScope.currentOrNull();
    return request == null ? JsonSettings.defaults() : request.app().json();
  }
}
