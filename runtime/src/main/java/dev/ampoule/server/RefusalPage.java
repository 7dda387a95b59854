package dev.ampoule.server;

import dev.ampoule.http.HttpException;
import dev.ampoule.http.Response;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/** The pages of errors that a request causes before it reaches the application. */
final class RefusalPage implements DirectHandler {

  static DirectHandlers handlers() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    RefusalPage page = new RefusalPage();
    for (EventType type : EventType.values()) {
      handlers.addHandler(type, page);
    }
    return handlers.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType eventType,
      Status defaultStatus,
      ServerResponseHeaders responseHeaders,
      String message) {
    int status = defaultStatus.code();
    HttpException error =
        status < 500 && message != null
            ? HttpException.of(status, message)
            : HttpException.of(status);
    Response page = error.toResponse();
    return TransportResponse.builder()
        .status(Status.create(status, dev.ampoule.http.Status.name(status)))
        .header(HeaderValues.create(HeaderNames.CONTENT_TYPE, String.valueOf(page.contentType())))
        .keepAlive(false)
        .entity(page.body())
        .build();
  }
}
