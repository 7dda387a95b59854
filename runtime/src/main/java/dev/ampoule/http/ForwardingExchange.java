package dev.ampoule.http;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that asks another one: what a middleware extends to change a part of a request.
 *
 * <p>Flask: a WSGI middleware that changes a copy of {@code environ}.
 */
public class ForwardingExchange implements Exchange {

  private final Exchange delegate;

  /**
   * Creates an exchange that answers as {@code delegate} does.
   *
   * @param delegate the exchange to ask
   */
  public ForwardingExchange(Exchange delegate) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
  }

  /** The exchange that is asked. */
  public final Exchange delegate() {
    return delegate;
  }

  @Override
  public String method() {
    return delegate.method();
  }

  @Override
  public String rawPath() {
    return delegate.rawPath();
  }

  @Override
  public @Nullable String rawQuery() {
    return delegate.rawQuery();
  }

  @Override
  public String scheme() {
    return delegate.scheme();
  }

  @Override
  public String authority() {
    return delegate.authority();
  }

  @Override
  public String protocol() {
    return delegate.protocol();
  }

  @Override
  public @Nullable String header(String name) {
    return delegate.header(name);
  }

  @Override
  public List<String> headers(String name) {
    return delegate.headers(name);
  }

  @Override
  public void forEachHeader(BiConsumer<String, String> action) {
    delegate.forEachHeader(action);
  }

  @Override
  public long contentLength() {
    return delegate.contentLength();
  }

  @Override
  public InputStream body() {
    return delegate.body();
  }

  @Override
  public @Nullable String remoteAddress() {
    return delegate.remoteAddress();
  }

  @Override
  public String scriptRoot() {
    return delegate.scriptRoot();
  }

  @Override
  public boolean isFromTrustedProxy() {
    return delegate.isFromTrustedProxy();
  }

  @Override
  public boolean isCancelled() {
    return delegate.isCancelled();
  }

  @Override
  public boolean isStopping() {
    return delegate.isStopping();
  }

  @Override
  public void unhandled(Throwable failure) {
    delegate.unhandled(failure);
  }

  @Override
  public void tornDown(Request request) {
    delegate.tornDown(request);
  }
}
