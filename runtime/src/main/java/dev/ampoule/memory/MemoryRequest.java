package dev.ampoule.memory;

import dev.ampoule.http.Exchange;
import dev.ampoule.http.Headers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A request that was never on a wire: {@code MemoryRequest.get("/todos?done=true")}.
 *
 * <p>The setters return the request itself. It comes from {@code 127.0.0.1} for {@code
 * http://localhost}.
 *
 * <p>Flask: {@code EnvironBuilder}.
 */
public final class MemoryRequest implements Exchange {

  private final String method;
  private final String target;
  private final Headers headers = new Headers();
  private String scheme = "http";
  private String authority = "localhost";
  private @Nullable String remoteAddress = "127.0.0.1";
  private byte[] body = {};
  private boolean chunked;
  private @Nullable Throwable unhandled;

  private MemoryRequest(String method, String target) {
    this.method = method;
    this.target = target;
  }

  /**
   * Returns a request.
   *
   * @param method the method, {@code GET}
   * @param target path and query as on the wire, encoded
   */
  public static MemoryRequest of(String method, String target) {
    return new MemoryRequest(method, target);
  }

  /** Returns a GET request of path and query, encoded. */
  public static MemoryRequest get(String target) {
    return of("GET", target);
  }

  /** Adds a header. */
  public MemoryRequest header(String name, String value) {
    headers.add(name, value);
    return this;
  }

  /** Sets the scheme, {@code http} at first. */
  public MemoryRequest scheme(String value) {
    scheme = value;
    return this;
  }

  /** Sets the host, with a port if it is to have one; {@code localhost} at first. */
  public MemoryRequest authority(String value) {
    authority = value;
    return this;
  }

  /** Sets the address that the request comes from, {@code 127.0.0.1} at first; null for none. */
  public MemoryRequest remoteAddress(@Nullable String value) {
    remoteAddress = value;
    return this;
  }

  /** Sets the body, whose length is declared. */
  public MemoryRequest body(byte[] bytes) {
    body = bytes;
    chunked = false;
    return this;
  }

  /** Sets the body, in UTF-8, whose length is declared. */
  public MemoryRequest body(String text) {
    return body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets the body, whose length is not declared. */
  public MemoryRequest chunkedBody(byte[] bytes) {
    body = bytes;
    chunked = true;
    return this;
  }

  /** What nothing in the application handled while exceptions propagate; or null. */
  public @Nullable Throwable unhandled() {
    return unhandled;
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public String rawPath() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  @Override
  public @Nullable String rawQuery() {
    int query = target.indexOf('?');
    return query < 0 ? null : target.substring(query + 1);
  }

  @Override
  public String scheme() {
    return scheme;
  }

  @Override
  public String authority() {
    return authority;
  }

  @Override
  public String protocol() {
    return "HTTP/1.1";
  }

  @Override
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  @Override
  public List<String> headers(String name) {
    return headers.getAll(name);
  }

  @Override
  public void forEachHeader(BiConsumer<String, String> action) {
    headers.forEach(action);
  }

  @Override
  public long contentLength() {
    return chunked ? -1 : body.length;
  }

  @Override
  public InputStream body() {
    return new ByteArrayInputStream(body);
  }

  @Override
  public @Nullable String remoteAddress() {
    return remoteAddress;
  }

  @Override
  public void unhandled(Throwable failure) {
    unhandled = failure;
  }
}
