package dev.ampoule.testing;

import dev.ampoule.http.Status;
import dev.ampoule.server.HelidonServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** HTTP/2 over a socket without TLS, by the JDK's client. */
final class Http2Wire implements Wire {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** What the JDK's client writes itself. */
  private static final Set<String> OWN_HEADERS =
      Set.of("host", "content-length", "connection", "transfer-encoding");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).connectTimeout(TIMEOUT).build();
  private final HelidonServer server;
  private final Recorder recorder;

  Http2Wire(HelidonServer server, Recorder recorder) {
    this.server = server;
    this.recorder = recorder;
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    if (!request.host().equals("localhost") || !request.scheme().equals("http")) {
      throw new IllegalArgumentException(
          "over HTTP/2 the JDK's client names no other host than the one it connects to,"
              + " http://localhost; use an HTTP/1.1 or in-memory client for "
              + request.scheme()
              + "://"
              + request.authority());
    }
    Recording recording = new Recording();
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(server.url() + request.target()))
            .timeout(TIMEOUT)
            .header(Recorder.HEADER, recorder.expect(recording))
            .method(request.method(), body(request));
    for (HeaderField field : request.headers()) {
      if (!OWN_HEADERS.contains(field.name().toLowerCase(Locale.ROOT))) {
        builder.header(field.name(), field.value());
      }
    }
    try {
      HttpResponse<InputStream> response =
          client.send(builder.build(), HttpResponse.BodyHandlers.ofInputStream());
      return new WireResponse(
          response.statusCode(),
          Status.name(response.statusCode()),
          headers(response),
          response.body(),
          recording);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a response");
    }
  }

  private static HttpRequest.BodyPublisher body(WireRequest request) {
    if (request.isChunked()) {
      return HttpRequest.BodyPublishers.ofInputStream(
          () -> new ByteArrayInputStream(request.body()));
    }
    return request.body().length == 0
        ? HttpRequest.BodyPublishers.noBody()
        : HttpRequest.BodyPublishers.ofByteArray(request.body());
  }

  private static List<HeaderField> headers(HttpResponse<?> response) {
    List<HeaderField> fields = new ArrayList<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> values.forEach(v -> fields.add(new HeaderField(name, v))));
    fields.removeIf(field -> field.name().startsWith(":"));
    return fields;
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
    server.close();
  }
}
