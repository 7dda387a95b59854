package dev.ampoule.http;

import dev.ampoule.CoreSettings;
import dev.ampoule.RequestGlobals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What most requests never have but for their id. */
final class RequestDetails {

  private final Exchange exchange;
  private final CoreSettings settings;
  private @Nullable MultiMap args;
  private @Nullable MultiMap cookies;
  private @Nullable Headers headers;
  private @Nullable RequestBody body;
  private @Nullable RequestGlobals globals;
  @Nullable HttpException routingException;
  @Nullable Throwable unhandled;
  private @Nullable String id;
  private List<UnaryOperator<Response>> afterwards = List.of();
  long maxContentLength;

  RequestDetails(Exchange exchange, CoreSettings settings) {
    this.exchange = exchange;
    this.settings = settings;
    this.maxContentLength = settings.maxContentLength();
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

  /** The request's name; it is made when it is asked for. */
  synchronized String id() {
    if (id == null) {
      id = RequestIds.of(exchange, settings.requestIdHeader());
    }
    return id;
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
