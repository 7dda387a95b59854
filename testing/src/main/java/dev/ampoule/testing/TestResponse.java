package dev.ampoule.testing;

import dev.ampoule.json.JsonCodec;
import dev.ampoule.json.JsonCodecs;
import dev.ampoule.json.JsonDocuments;
import dev.ampoule.json.JsonException;
import dev.ampoule.json.JsonSettings;
import dev.ampoule.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came back for a {@link TestRequest}.
 *
 * <p>The body has been read when the client returns it, unless the request was {@link
 * TestRequest#streamed() streamed}; a streamed response is to be closed.
 *
 * <p>Flask: {@code TestResponse}.
 */
public final class TestResponse implements AutoCloseable {

  private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\";\\s]+)\"?");

  private final WireResponse wire;
  private final List<TestResponse> history;
  private byte @Nullable [] data;

  TestResponse(WireResponse wire, List<TestResponse> history) {
    this.wire = wire;
    this.history = List.copyOf(history);
  }

  /**
   * The status code.
   *
   * @return for example 200
   */
  public int status() {
    return wire.status();
  }

  /**
   * The status code and its reason phrase.
   *
   * @return for example {@code "200 OK"}
   */
  public String statusLine() {
    return (wire.status() + " " + wire.reason()).strip();
  }

  /**
   * All headers.
   *
   * @return values by name, in any letter case
   */
  public Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (HeaderField field : wire.headers()) {
      headers.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field.value());
    }
    return headers;
  }

  /**
   * The first value of a header.
   *
   * @param name its name, in any letter case
   * @return the value, or null without such a header
   */
  public @Nullable String header(String name) {
    return HeaderField.first(wire.headers(), name);
  }

  /**
   * The header {@code Location}, as it was sent.
   *
   * @return the location, or null without one
   */
  public @Nullable String location() {
    return header("Location");
  }

  /**
   * The media type without parameters, in lower case.
   *
   * @return for example {@code "text/html"}, or an empty string without a {@code Content-Type}
   */
  public String mimetype() {
    String type = header("Content-Type");
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the media type is a JSON one.
   *
   * @return true for {@code application/json} and {@code application/*+json}
   */
  public boolean isJson() {
    String type = mimetype();
    return type.equals("application/json")
        || (type.startsWith("application/") && type.endsWith("+json"));
  }

  /**
   * The whole body.
   *
   * @return its bytes
   * @throws UncheckedIOException when the body ends before it should
   */
  public byte[] data() {
    return readFully().clone();
  }

  synchronized byte[] readFully() {
    byte[] bytes = data;
    if (bytes == null) {
      try (InputStream body = wire.body()) {
        bytes = body.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("the response's body broke off", e);
      }
      data = bytes;
    }
    return bytes;
  }

  /**
   * The whole body as text.
   *
   * @return the text, decoded by the {@code Content-Type}'s charset or else UTF-8
   */
  public String text() {
    String type = header("Content-Type");
    Matcher charset = CHARSET.matcher(type == null ? "" : type);
    return new String(
        readFully(), charset.find() ? Charset.forName(charset.group(1)) : StandardCharsets.UTF_8);
  }

  /**
   * The body as a JSON value, whatever its media type. It equals {@code JsonValue.parse} of the
   * expected text.
   *
   * @return the value
   * @throws JsonException when the body is no JSON
   */
  public JsonValue json() {
    return json(JsonCodecs.VALUE);
  }

  /**
   * The body as a value of a type of the application, whatever its media type.
   *
   * @param codec the type's codec, mostly a generated one
   * @return the value
   * @throws JsonException when the body is not what the codec expects
   */
  public <T> T json(JsonCodec<T> codec) {
    return JsonDocuments.read(readFully(), codec, JsonSettings.defaults());
  }

  /**
   * The body of a streamed response, as it arrives.
   *
   * @return the stream; closing it ends the response
   */
  public InputStream stream() {
    return wire.body();
  }

  /**
   * The redirects that led here, oldest first.
   *
   * @return their responses, empty unless the request followed redirects
   */
  public List<TestResponse> history() {
    return history;
  }

  /**
   * The request as the application saw it. For a streamed response this waits until the body has
   * been read or closed and the request torn down.
   *
   * @return a copy that was made at the request's teardown
   * @throws IllegalStateException when the request never reached the application
   */
  public RequestSnapshot request() {
    return wire.recording().snapshot();
  }

  /**
   * What the request's globals held at its teardown.
   *
   * @return values by name
   */
  public Map<String, Object> globals() {
    return request().globals();
  }

  @Override
  public void close() {
    try {
      wire.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status, and the text when the body has been read: what a failed assertion shows. */
  @Override
  public synchronized String toString() {
    return data == null ? statusLine() : statusLine() + "\n" + text();
  }
}
