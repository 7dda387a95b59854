package dev.ampoule.testing;

import dev.ampoule.App;
import dev.ampoule.http.Exchange;
import dev.ampoule.http.Response;
import dev.ampoule.http.Status;
import dev.ampoule.http.StreamingBody;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Calls the application on the caller's thread; only a streamed body has a thread of its own. */
final class MemoryWire implements Wire {

  private final App app;

  MemoryWire(App app) {
    this.app = app;
  }

  static Exchange exchange(WireRequest request) {
    String host = HeaderField.first(request.headers(), "Host");
    MemoryRequest exchange =
        MemoryRequest.of(request.method(), request.target())
            .scheme(request.scheme())
            .authority(host == null ? request.authority() : host);
    request.headers().forEach(field -> exchange.header(field.name(), field.value()));
    return request.isChunked()
        ? exchange.chunkedBody(request.body())
        : exchange.body(request.body());
  }

  @Override
  public WireResponse send(WireRequest request) throws IOException {
    Recording recording = new Recording();
    Response response = app.handle(new RecordedExchange(exchange(request), recording));
    List<HeaderField> headers = headers(response);
    StreamingBody stream = response.stream();
    InputStream body;
    if (stream == null) {
      body = new ByteArrayInputStream(response.body());
      response.close();
    } else {
      body = Pipe.start(stream, response::close);
    }
    return new WireResponse(
        response.status(), Status.name(response.status()), headers, body, recording);
  }

  private static List<HeaderField> headers(Response response) {
    List<HeaderField> fields = new ArrayList<>();
    MemoryTransport.headers(response)
        .forEach((name, value) -> fields.add(new HeaderField(name, value)));
    return fields;
  }

  @Override
  public void close() {
    // Nothing was started.
  }
}
