package dev.ampoule.http;

import dev.ampoule.json.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to the client: a status, headers and a body.
 *
 * <p>A response is mutable and belongs to one request: hooks add to it, and the transport sends it
 * once. One that is kept in a field and returned again is refused, because what one request added
 * would reach the next client. The setters return the response itself:
 *
 * <pre>{@code
 * return Response.text("made").status(201).location("/todos/7");
 * }</pre>
 *
 * <p>Flask: {@code Response} and {@code make_response}.
 */
public class Response {

  private static final byte[] EMPTY = {};
  private static final Object SENT = new Object();

  private int status = 200;
  private boolean statusSet;
  private boolean bodyDropped;
  private @Nullable String contentType;
  private @Nullable Headers headers;
  private Object body; // byte[] or Streamed: a response is small, and there is one per request
  private @Nullable Runnable onClose;
  private @Nullable Object owner;

  /**
   * Creates a response with the status 200.
   *
   * @param body the body, which is not copied
   * @param contentType the value of {@code Content-Type}, or null for none
   */
  protected Response(byte[] body, @Nullable String contentType) {
    this.body = body;
    this.contentType = contentType;
  }

  /** Returns an empty response with a status: {@code Response.of(403)}. */
  public static Response of(int status) {
    return new Response(EMPTY, MediaType.HTML).status(status);
  }

  /** Returns plain text in UTF-8. */
  public static Response text(String text) {
    return new Response(text.getBytes(StandardCharsets.UTF_8), MediaType.TEXT);
  }

  /** Returns HTML in UTF-8; nothing in it is escaped. */
  public static Response html(String html) {
    return new Response(html.getBytes(StandardCharsets.UTF_8), MediaType.HTML);
  }

  /**
   * Returns a value as JSON; a handler declares {@code JsonResponse} of its type as the result.
   *
   * <p>Flask: {@code jsonify}.
   */
  public static <T extends @Nullable Object> JsonResponse<T> json(T value) {
    return new JsonResponse<>(value);
  }

  /** Returns a value, not null, as JSON that a codec writes. */
  public static <T> JsonResponse<T> json(T value, JsonCodec<? super T> codec) {
    return new JsonResponse<>(value).encode(codec);
  }

  /** Returns bytes, which are not copied, as {@code application/octet-stream}. */
  public static Response bytes(byte[] bytes) {
    return new Response(bytes, MediaType.OCTET_STREAM);
  }

  /** Returns a body that is written while the client reads, as {@code application/octet-stream}. */
  public static Response stream(StreamingBody body) {
    return bytes(EMPTY).body(body);
  }

  /** Returns bytes that are copied while the client reads, as {@code application/octet-stream}. */
  public static Response stream(InputStream source) {
    return stream(BodyStreams.of(source)).onClose(() -> close(source));
  }

  /** Returns texts, each sent when it is there, as {@code text/html}; the stream is closed. */
  public static Response stream(Stream<String> texts) {
    return stream(BodyStreams.of(texts)).contentType(MediaType.HTML).onClose(texts::close);
  }

  /** Returns texts, each sent when it is there, as {@code text/html}. */
  public static Response stream(Iterator<String> texts) {
    return stream(BodyStreams.of(texts)).contentType(MediaType.HTML);
  }

  /**
   * Returns a file: all of it, the range that the current request asks for, or a 304 when the
   * client has it.
   *
   * @param path the file
   * @throws UncheckedIOException if there is no such file
   * @throws HttpException if a condition or range of the request cannot be met
   */
  public static Response file(Path path) {
    return SendFile.of(path, RequestScope.currentOrNull());
  }

  /**
   * Returns an error as a problem document, {@code application/problem+json} (RFC 9457); one that
   * was made of a response is that response.
   */
  public static Response problem(HttpException error) {
    if (error.response() != null) {
      return error.response();
    }
    Response response =
        bytes(ProblemJson.of(error)).contentType(MediaType.PROBLEM_JSON).status(error.status());
    error.addHeaders(response);
    return response;
  }

  /**
   * Returns a redirect with the status 302.
   *
   * @param location where to go; it may hold any characters, and is encoded for the header
   */
  public static Response redirect(String location) {
    return redirect(location, 302);
  }

  /**
   * Returns a redirect.
   *
   * @param location where to go; it may hold any characters, and is encoded for the header
   * @param status the status, mostly 301, 302, 303, 307 or 308
   */
  public static Response redirect(String location, int status) {
    return html(RedirectPage.to(location)).status(status).location(location);
  }

  /** Sets the status. */
  public Response status(int code) {
    if (code < 100 || code > 999) {
      throw new IllegalArgumentException("a status has three digits, but this is " + code);
    }
    status = code;
    statusSet = true;
    return this;
  }

  /** Sets the status unless it has been set: how the response of an error handler takes one. */
  public Response defaultStatus(int code) {
    if (!statusSet) {
      status = code;
    }
    return this;
  }

  /**
   * Sets a header, and removes other values of the same name.
   *
   * @throws IllegalArgumentException if the name is no token, or the value could end the header
   */
  public Response header(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      return contentType(value);
    }
    headers().set(name, value);
    return this;
  }

  /**
   * Adds a header, and keeps other values of the same name.
   *
   * @throws IllegalArgumentException if the name is no token, or the value could end the header
   */
  public Response addHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      return contentType(value);
    }
    headers().add(name, value);
    return this;
  }

  /** Sets {@code Content-Type}; null leaves the header out. */
  public Response contentType(@Nullable String value) {
    if (value != null) {
      HeaderSyntax.checkValue("Content-Type", value);
    }
    contentType = value;
    return this;
  }

  /** Sets a cookie for all paths of this host, kept until the client closes. */
  public Response cookie(String name, String value) {
    return cookie(ResponseCookie.of(name, value));
  }

  /** Sets a cookie. */
  public Response cookie(ResponseCookie cookie) {
    headers().add("Set-Cookie", cookie.toHeader());
    return this;
  }

  /** Removes a cookie that was set for all paths of this host. */
  public Response deleteCookie(String name) {
    return deleteCookie(ResponseCookie.of(name, ""));
  }

  /** Removes a cookie; path and domain must be those that it was set with. */
  public Response deleteCookie(ResponseCookie cookie) {
    return cookie(cookie.expires(Instant.EPOCH).maxAge(Duration.ZERO));
  }

  /** Sets {@code Location}, encoded: a URL with any characters becomes one in ASCII. */
  public Response location(String url) {
    headers().set("Location", Iri.toUri(url));
    return this;
  }

  /** Sets {@code Location} to a built URL: {@code location(TodosUrls.show(7))}. */
  public Response location(Location url) {
    return location(url.toString());
  }

  /** Replaces the body, which is not copied. */
  public Response body(byte[] bytes) {
    body = Objects.requireNonNull(bytes, "bytes");
    return this;
  }

  /** Replaces the body by one that is written while the client reads. */
  public Response body(StreamingBody streaming) {
    body = new Streamed(Objects.requireNonNull(streaming, "streaming"), -1);
    return this;
  }

  /** Replaces the streamed body by one that writes it; for the pipeline. */
  public Response streamThrough(StreamingBody outer) {
    body = new Streamed(outer, contentLength());
    return this;
  }

  /**
   * Says how long the streamed body will be, so that it need not be sent in chunks; a body of bytes
   * knows its length.
   *
   * @param length the length in bytes; -1 when it is not known
   */
  public Response streamLength(long length) {
    if (body instanceof Streamed(StreamingBody streaming, long _)) {
      body = new Streamed(streaming, length);
    }
    return this;
  }

  /** Adds what is to run when the response has been sent or given up; the last added runs first. */
  public Response onClose(Runnable action) {
    Runnable next = onClose;
    onClose =
        next == null
            ? action
            : () -> {
              try {
                action.run();
              } finally {
                next.run();
              }
            };
    return this;
  }

  /**
   * Changes the response of the current request, whichever that will be, before the after hooks
   * run: {@link Request#afterThisRequest} for the request that this thread serves.
   *
   * <p>Flask: {@code after_this_request}.
   *
   * @throws IllegalStateException if this thread serves none; the message says how to get one
   */
  public Response afterThisRequest(UnaryOperator<Response> change) {
    Request.current().afterThisRequest(change);
    return this;
  }

  /** Returns the status. */
  public int status() {
    return status;
  }

  /** Returns the value of {@code Content-Type}, or null. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** Returns the headers except {@code Content-Type} and {@code Content-Length}, to be changed. */
  public Headers headers() {
    if (headers == null) {
      headers = new Headers();
    }
    return headers;
  }

  /** Returns whether {@link #headers()} holds any; a transport need not make them to see none. */
  public boolean hasHeaders() {
    return headers != null && !headers.isEmpty();
  }

  /** Returns the bytes of the body, not a copy; empty when it is streamed, or is not to be sent. */
  public byte[] body() {
    return body instanceof byte[] bytes && !bodyDropped ? bytes : EMPTY;
  }

  /** Returns the body that writes itself, or null when {@link #body()} is to be sent. */
  public @Nullable StreamingBody stream() {
    return body instanceof Streamed streamed && !bodyDropped ? streamed.body() : null;
  }

  /** Returns whether the body writes itself. */
  public boolean isStreamed() {
    return body instanceof Streamed;
  }

  /**
   * Returns the value of {@code Content-Length}, also when the body is left out for a HEAD request;
   * -1 when there is to be none.
   */
  public long contentLength() {
    if (status < 200 || status == 204 || status == 304) {
      return -1;
    }
    return body instanceof Streamed streamed ? streamed.length() : ((byte[]) body).length;
  }

  /**
   * Leaves the body out, and keeps the length that it has: what HEAD asks for. Nothing will be
   * written, and a streamed body is not started.
   */
  public Response dropBody() {
    bodyDropped = true;
    return this;
  }

  /**
   * Takes the response for a request.
   *
   * @param request the request that is answered
   * @throws IllegalStateException if another request has or had it
   */
  @SuppressWarnings("ReferenceEquality") // this very request, not one like it
  public void claim(Object request) {
    if (owner != null && owner != request) {
      throw new IllegalStateException(
          "this Response has answered another request already. A Response belongs to one request:"
              + " make a new one each time instead of keeping one in a field.");
    }
    owner = request;
  }

  /** Returns the request that this answers; null before the pipeline knows, and at the end. */
  public @Nullable Request request() {
    return owner instanceof Request request ? request : null;
  }

  /** Ends the response, sent or not, and runs what {@link #onClose} was given; once. */
  public void close() {
    owner = SENT;
    Runnable action = onClose;
    onClose = null;
    if (action != null) {
      action.run();
    }
  }

  private static void close(InputStream source) {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A body that writes itself, and its length in bytes, or -1. */
  private record Streamed(StreamingBody body, long length) {}
}
