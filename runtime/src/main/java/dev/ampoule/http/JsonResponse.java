package dev.ampoule.http;

import dev.ampoule.json.JsonCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response whose body is a value as JSON.
 *
 * <p>{@link Response#json(Object)} makes it. A handler that declares it as its result has the codec
 * of {@code T} generated, and the value is written by that. Returned as a plain {@code Response},
 * the codec is looked up by the value's class among those that the application has; a value without
 * one is a failure, and so a 500. Either way it is written when the handler has returned, and after
 * hooks see the bytes.
 *
 * <pre>{@code
 * return Response.json(todo).status(201).location(TodosUrls.show(todo.id()));
 * }</pre>
 *
 * <p>Flask: what {@code jsonify} returns.
 *
 * @param <T> the type of the value
 */
public final class JsonResponse<T extends @Nullable Object> extends Response {

  private static final byte[] NOT_YET = {};

  private @Nullable T value;
  private boolean written;

  JsonResponse(@Nullable T value) {
    super(NOT_YET, MediaType.JSON);
    this.value = value;
  }

  /** Returns the value; null when it is null, and when the body has been replaced. */
  public @Nullable T value() {
    return value;
  }

  /**
   * Writes the value, unless that has been done; generated code calls it.
   *
   * @param codec the codec of the declared type
   * @return this response
   * @throws IllegalStateException if the value cannot be written: it is nested too deeply
   */
  public JsonResponse<T> encode(JsonCodec<? super T> codec) {
    if (!written) {
      body(JsonBytes.of(Objects.requireNonNull(value, "the value of a JsonResponse"), codec));
    }
    return this;
  }

  /** Writes the value by what its class says, unless that has been done. */
  private void encode() {
    if (written) {
      return;
    }
    if (value instanceof java.util.stream.Stream<?> stream) {
      JsonStreams.stream(this, stream, DynamicJson.CODEC, false);
    } else {
      body(JsonBytes.of(value));
    }
  }

  /** Takes the response for a request; from then on its body is there. */
  @Override
  public void claim(Object request) {
    super.claim(request);
    encode();
  }

  @Override
  public byte[] body() {
    encode();
    return super.body();
  }

  @Override
  public @Nullable StreamingBody stream() {
    encode();
    return super.stream();
  }

  @Override
  public boolean isStreamed() {
    encode();
    return super.isStreamed();
  }

  @Override
  public long contentLength() {
    encode();
    return super.contentLength();
  }

  /** Sets {@code Content-Type} unless it has been set: how {@code produces} takes part. */
  public JsonResponse<T> defaultContentType(String text) {
    String set = contentType();
    return MediaType.JSON.equals(set) || JsonStreams.NDJSON.equals(set) ? contentType(text) : this;
  }

  @Override
  public JsonResponse<T> body(byte[] bytes) {
    super.body(bytes);
    return replaced();
  }

  @Override
  public JsonResponse<T> body(StreamingBody streaming) {
    super.body(streaming);
    return replaced();
  }

  @Override
  public JsonResponse<T> status(int code) {
    super.status(code);
    return this;
  }

  @Override
  public JsonResponse<T> defaultStatus(int code) {
    super.defaultStatus(code);
    return this;
  }

  @Override
  public JsonResponse<T> header(String name, String value) {
    super.header(name, value);
    return this;
  }

  @Override
  public JsonResponse<T> addHeader(String name, String value) {
    super.addHeader(name, value);
    return this;
  }

  @Override
  public JsonResponse<T> contentType(@Nullable String text) {
    super.contentType(text);
    return this;
  }

  @Override
  public JsonResponse<T> cookie(String name, String value) {
    super.cookie(name, value);
    return this;
  }

  @Override
  public JsonResponse<T> cookie(ResponseCookie cookie) {
    super.cookie(cookie);
    return this;
  }

  @Override
  public JsonResponse<T> deleteCookie(String name) {
    super.deleteCookie(name);
    return this;
  }

  @Override
  public JsonResponse<T> deleteCookie(ResponseCookie cookie) {
    super.deleteCookie(cookie);
    return this;
  }

  @Override
  public JsonResponse<T> location(String url) {
    super.location(url);
    return this;
  }

  @Override
  public JsonResponse<T> location(Location url) {
    super.location(url);
    return this;
  }

  @Override
  public JsonResponse<T> streamThrough(StreamingBody outer) {
    super.streamThrough(outer);
    return this;
  }

  @Override
  public JsonResponse<T> streamLength(long length) {
    super.streamLength(length);
    return this;
  }

  @Override
  public JsonResponse<T> onClose(Runnable action) {
    super.onClose(action);
    return this;
  }

  @Override
  public JsonResponse<T> dropBody() {
    super.dropBody();
    return this;
  }

  private JsonResponse<T> replaced() {
    value = null;
    written = true;
    return this;
  }
}
