package dev.ampoule.memory;

import dev.ampoule.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came back from {@link MemoryTransport}. */
public final class MemoryResponse {

  private final int status;
  private final Headers headers;
  private final byte[] body;
  private final List<byte[]> chunks;

  MemoryResponse(int status, Headers headers, byte[] body, List<byte[]> chunks) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.chunks = chunks;
  }

  /** Returns the status. */
  public int status() {
    return status;
  }

  /** Returns all headers, {@code Content-Type} and {@code Content-Length} among them. */
  public Headers headers() {
    return headers;
  }

  /** Returns the first value of a header, or null. */
  public @Nullable String header(String name) {
    return headers.get(name);
  }

  /** Returns the whole body. */
  public byte[] body() {
    return body;
  }

  /** Returns the body as UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * Returns the pieces in which a streamed body was flushed; none for one that was not streamed.
   */
  public List<byte[]> chunks() {
    return chunks;
  }
}
