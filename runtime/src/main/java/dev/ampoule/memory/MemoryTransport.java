package dev.ampoule.memory;

import dev.ampoule.App;
import dev.ampoule.http.Headers;
import dev.ampoule.http.RequestIds;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import java.io.IOException;
import java.util.List;

/**
 * Serves requests inside the JVM, on the caller's thread, without a socket.
 *
 * <p>The application sees the same as from a server. When {@code PROPAGATE_EXCEPTIONS} is on, as
 * while testing, an exception that nothing handled is thrown from {@link #send} instead of the 500.
 */
public final class MemoryTransport {

  private final App app;

  /**
   * Creates a transport.
   *
   * @param app the application to give requests to
   */
  public MemoryTransport(App app) {
    this.app = app;
  }

  /**
   * Sends a request and waits for the end of the response.
   *
   * @param request the request
   * @return the whole response
   * @throws IOException if a streamed body throws it
   */
  public MemoryResponse send(MemoryRequest request) throws IOException {
    Response response = app.handle(request);
    try {
      Headers headers = headers(response);
      StreamingBody stream = response.stream();
      Throwable failure = request.unhandled();
      if (failure != null) {
        throw Propagation.rethrow(failure);
      }
      if (stream == null) {
        return new MemoryResponse(response.status(), headers, response.body(), List.of());
      }
      ChunkCollector chunks = new ChunkCollector();
      stream.writeTo(chunks);
      chunks.flush();
      return new MemoryResponse(response.status(), headers, chunks.all(), chunks.chunks());
    } finally {
      response.close();
    }
  }

  /**
   * Returns the headers of a response as they are sent: {@code Content-Type} and {@code
   * Content-Length}, where it has them, and the others.
   *
   * @param response the response, before it is closed
   */
  public static Headers headers(Response response) {
    Headers headers = new Headers();
    String type = response.contentType();
    if (type != null) {
      headers.add("Content-Type", type);
    }
    long length = response.contentLength();
    if (length >= 0) {
      headers.add("Content-Length", Long.toString(length));
    }
    if (response.hasHeaders()) {
      response.headers().forEach(headers::add);
    }
    RequestIds.tell(response, headers);
    return headers;
  }
}
