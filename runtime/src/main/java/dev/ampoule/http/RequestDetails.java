package dev.ampoule.http;

import dev.ampoule.RequestGlobals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What most requests never have. */
final class RequestDetails {

  private final Exchange exchange;
  private @Nullable MultiMap args;
  private @Nullable MultiMap cookies;
  private @Nullable Headers headers;
  private @Nullable RequestBody body;
  private @Nullable RequestGlobals globals;
  @Nullable HttpException routingException;
  @Nullable Throwable unhandled;
  private List<UnaryOperator<Response>> afterwards = List.of();
  private long maxContentLength;

  RequestDetails(Exchange exchange, long maxContentLength) {
    this.exchange = exchange;
    this.maxContentLength = maxContentLength;
  }

  long maxContentLength() {
    return maxContentLength;
  }

  void maxContentLength(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("maxContentLength must not be negative, but is " + bytes);
    }
    maxContentLength = bytes;
  }

  MultiMap args() {
    if (args == null) {
      args = QueryString.parse(exchange.rawQuery());
    }
    return args;
  }

  MultiMap cookies() {
    if (cookies == null) {
      cookies = Cookies.parse(String.join("; ", exchange.headers("Cookie")));
    }
    return cookies;
  }

  Headers headers() {
    if (headers == null) {
      Headers copy = new Headers();
      exchange.forEachHeader(copy::addUnchecked);
      headers = copy;
    }
    return headers;
  }

  RequestBody body() {
    if (body == null) {
      body = new RequestBody(exchange, maxContentLength);
    }
    return body;
  }

  RequestGlobals globals() {
    if (globals == null) {
      globals = new RequestGlobals();
    }
    return globals;
  }

  /** Adds what is to change the response; from any thread that the request was carried to. */
  synchronized void afterThisRequest(UnaryOperator<Response> change) {
    List<UnaryOperator<Response>> more = new ArrayList<>(afterwards);
    more.add(Objects.requireNonNull(change, "change"));
    afterwards = more;
  }

  private synchronized List<UnaryOperator<Response>> afterwards() {
    return afterwards;
  }

  /** Lets what was added change the response; what these add themselves comes too late. */
  Response changed(Response response) {
    Response current = response;
    for (UnaryOperator<Response> change : afterwards()) {
      current = change.apply(current);
    }
    return current;
  }
}
