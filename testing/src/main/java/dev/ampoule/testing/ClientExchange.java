package dev.ampoule.testing;

import dev.ampoule.http.Exchange;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A request that never was on a wire. */
final class ClientExchange implements Exchange {

  private final WireRequest request;

  ClientExchange(WireRequest request) {
    this.request = request;
  }

  @Override
  public String method() {
    return request.method();
  }

  @Override
  public String rawPath() {
    return request.path();
  }

  @Override
  public @Nullable String rawQuery() {
    int query = request.target().indexOf('?');
    return query < 0 ? null : request.target().substring(query + 1);
  }

  @Override
  public String scheme() {
    return request.scheme();
  }

  @Override
  public String authority() {
    String host = header("Host");
    return host == null ? request.authority() : host;
  }

  @Override
  public String protocol() {
    return "HTTP/1.1";
  }

  @Override
  public @Nullable String header(String name) {
    return HeaderField.first(request.headers(), name);
  }

  @Override
  public List<String> headers(String name) {
    return request.headers().stream()
        .filter(field -> field.is(name))
        .map(HeaderField::value)
        .toList();
  }

  @Override
  public void forEachHeader(BiConsumer<String, String> action) {
    request.headers().forEach(field -> action.accept(field.name(), field.value()));
  }

  @Override
  public long contentLength() {
    return header("Transfer-Encoding") == null ? request.body().length : -1;
  }

  @Override
  public InputStream body() {
    return new ByteArrayInputStream(request.body());
  }

  @Override
  public String remoteAddress() {
    return "127.0.0.1";
  }
}
