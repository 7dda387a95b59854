package dev.ampoule.server;

import dev.ampoule.http.Headers;
import dev.ampoule.http.InternalServerError;
import dev.ampoule.http.MediaType;
import dev.ampoule.http.Request;
import dev.ampoule.http.RequestIds;
import dev.ampoule.http.Response;
import dev.ampoule.http.StreamingBody;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.RoutingResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Sends a response through Helidon. */
final class HelidonAnswer {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.server");
  private static final byte[] NOTHING = {};
  private static final Header HTML = type(MediaType.HTML);
  private static final Header TEXT = type(MediaType.TEXT);
  private static final Header OCTET_STREAM = type(MediaType.OCTET_STREAM);

  private HelidonAnswer() {}

  /**
   * Sends a response.
   *
   * @param head whether the request's method is HEAD
   * @throws CloseConnectionException if a part has been sent, and the rest cannot be
   */
  static void send(Response answer, boolean head, RoutingResponse response) {
    String broken = HuffmanLimit.broken(answer);
    if (broken != null) {
      LOG.log(
          System.Logger.Level.ERROR,
          () -> "The header " + broken + " has characters that cannot be sent over HTTP/2.");
      answer.status(500); // what logs tell of it
      send(new InternalServerError().toResponse(), head, response);
      return;
    }
    StreamingBody body = answer.stream();
    Wait.clearInterrupt();
    start(answer, response);
    if (!HeadWriter.hasContent(answer.status())) {
      withoutContent(response);
    } else if (body == null || head) {
      send(answer, head ? NOTHING : answer.body(), response);
    } else {
      stream(answer, body, response);
    }
  }

  private static void start(Response answer, RoutingResponse response) {
    response.status(Status.create(answer.status()));
    ServerResponseHeaders headers = response.headers();
    String type = answer.contentType();
    if (type != null && HeadWriter.hasContent(answer.status())) {
      headers.set(contentType(type));
    }
    if (answer.hasHeaders()) {
      Headers own = answer.headers();
      for (int i = 0; i < own.size(); i++) {
        if (!HeadWriter.isFraming(own.name(i))) {
          headers.add(HeaderValues.create(own.name(i), HuffmanLimit.value(own, i)));
        }
      }
    }
    Request told = RequestIds.told(answer);
    if (told != null && HuffmanLimit.fits(told.id())) {
      headers.add(HeaderValues.create(RequestIds.header(told), told.id()));
    }
  }

  private static void send(Response answer, byte[] body, RoutingResponse response) {
    long length = answer.contentLength();
    if (length >= 0) {
      response.headers().contentLength(length);
    }
    response.send(body, 0, body.length);
  }

  /** Helidon's own way adds {@code Content-Length: 0}, which is wrong for a 304. */
  private static void withoutContent(RoutingResponse response) {
    response.headers().remove(HeaderNames.CONTENT_LENGTH);
    try {
      OutputStream out = response.outputStream();
      out.write(NOTHING);
      out.flush();
      response.commit();
    } catch (IOException e) {
      throw new CloseConnectionException("The client has gone.", e);
    }
  }

  private static void stream(Response answer, StreamingBody body, RoutingResponse response) {
    long length = answer.contentLength();
    if (length >= 0) {
      response.headers().contentLength(length);
    }
    CountedOutput out = new CountedOutput(response.outputStream(), length);
    try {
      body.writeTo(out);
      out.finish();
      Wait.clearInterrupt();
      response.commit();
    } catch (Throwable e) {
      if (out.left()) {
        throw new CloseConnectionException("The client has gone.", e);
      }
      Gate.bodyFailed(answer, e);
      if (!response.reset()) {
        throw new CloseConnectionException("A streamed response failed.", e);
      }
      Response error = new InternalServerError().toResponse();
      answer.status(error.status()); // what logs tell of it
      start(error, response);
      send(error, error.body(), response);
    }
  }

  private static Header contentType(String type) {
    return switch (type) {
      case MediaType.HTML -> HTML;
      case MediaType.TEXT -> TEXT;
      case MediaType.OCTET_STREAM -> OCTET_STREAM;
      default -> HeaderValues.create(HeaderNames.CONTENT_TYPE, type);
    };
  }

  private static Header type(String value) {
    return HeaderValues.createCached(HeaderNames.CONTENT_TYPE, value);
  }
}
