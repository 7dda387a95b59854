package dev.ampoule.http;

import dev.ampoule.RequestGlobals;
import org.jspecify.annotations.Nullable;

/** What most requests never have, kept out of them so that they stay small. */
final class RequestDetails {

  private final Exchange exchange;
  private @Nullable MultiMap args;
  private @Nullable MultiMap cookies;
  private @Nullable Headers headers;
  private @Nullable RequestBody body;
  private @Nullable RequestGlobals globals;
  @Nullable HttpException routingException;
  @Nullable Throwable unhandled;
  long maxContentLength;

  RequestDetails(Exchange exchange, long maxContentLength) {
    this.exchange = exchange;
    this.maxContentLength = maxContentLength;
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
}
