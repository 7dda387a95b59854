package dev.ampoule.http;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Responses of values that are written one by one while the client reads; generated code makes
 * them.
 *
 * <p>The stream runs in the context of its request and is closed in the end. A value that fails
 * cuts the response off: its head has been sent.
 */
public final class JsonStreams {

  /** The media type of values that stand in a line each. */
  public static final String NDJSON = "application/x-ndjson";

  /** How many bytes of an array may wait for more. */
  private static final int CHUNK = 8 * 1024;

  private JsonStreams() {}

  /** Returns the values as a JSON array. */
  public static <T> JsonResponse<Stream<T>> array(Stream<T> values, JsonCodec<? super T> codec) {
    return stream(new JsonResponse<>(values), values, codec, false);
  }

  /** Writes the values of a response as a JSON array. */
  public static <T> JsonResponse<Stream<T>> array(
      JsonResponse<Stream<T>> response, JsonCodec<? super T> codec) {
    Stream<T> values = response.value();
    return values == null ? response : stream(response, values, codec, false);
  }

  /** Returns the values as lines, each sent when it is there, as {@code application/x-ndjson}. */
  public static <T> JsonResponse<Stream<T>> lines(Stream<T> values, JsonCodec<? super T> codec) {
    return lines(new JsonResponse<>(values), codec);
  }

  /** Writes the values of a response as lines, each sent when it is there. */
  public static <T> JsonResponse<Stream<T>> lines(
      JsonResponse<Stream<T>> response, JsonCodec<? super T> codec) {
    Stream<T> values = response.value();
    if (values == null) {
      return response;
    }
    if (MediaType.JSON.equals(response.contentType())) {
      response.contentType(NDJSON);
    }
    return stream(response, values, codec, true);
  }

  static <R extends Response, T extends @Nullable Object> R stream(
      R response, Stream<? extends T> values, JsonCodec<? super T> codec, boolean lines) {
    JsonSettings settings = JsonBytes.settings();
    response
        .body(
            (StreamingBody)
                out -> {
                  try (values;
                      JsonWriter json = new JsonWriter(settings)) {
                    if (lines) {
                      writeLines(values.iterator(), codec, json, out);
                    } else {
                      writeArray(values.iterator(), codec, json, out);
                    }
                  }
                })
        .onClose(values::close);
    return response;
  }

  private static <T> void writeLines(
      Iterator<? extends T> values, JsonCodec<? super T> codec, JsonWriter json, OutputStream out)
      throws IOException {
    while (values.hasNext()) {
      write(values.next(), codec, json);
      json.writeRaw(JsonBytes.LINE_END);
      json.flush(out);
      out.flush();
    }
  }

  private static <T> void writeArray(
      Iterator<? extends T> values, JsonCodec<? super T> codec, JsonWriter json, OutputStream out)
      throws IOException {
    json.beginArray();
    while (values.hasNext()) {
      json.element();
      write(values.next(), codec, json);
      if (json.size() >= CHUNK) {
        json.flush(out);
      }
    }
    json.endArray();
    json.writeRaw(JsonBytes.LINE_END);
    json.flush(out);
  }

  private static <T> void write(@Nullable T value, JsonCodec<? super T> codec, JsonWriter json) {
    if (value == null) {
      json.writeNull();
    } else {
      codec.write(json, value);
    }
  }
}
