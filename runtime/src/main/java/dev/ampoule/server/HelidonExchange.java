package dev.ampoule.server;

import dev.ampoule.http.Exchange;
import dev.ampoule.proxy.IpAddress;
import io.helidon.common.socket.PeerInfo;
import io.helidon.http.Header;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.http.RoutingRequest;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A request as Helidon has parsed it; headers become text when they are asked for. */
final class HelidonExchange implements Exchange {

  private final RoutingRequest request;
  private final HttpPrologue prologue;
  private final @Nullable ClientConnection connection;
  private final long contentLength;
  private final String rawPath;
  private final @Nullable String targetAuthority;
  private volatile boolean ended;

  /**
   * Creates an exchange.
   *
   * @param connection its connection; null when Helidon does not say which
   * @param contentLength the body's length, -1 when it is not known
   */
  HelidonExchange(
      RoutingRequest request, @Nullable ClientConnection connection, long contentLength) {
    this.request = request;
    this.connection = connection;
    this.prologue = request.prologue();
    this.contentLength = contentLength;
    String target = prologue.uriPath().rawPath();
    if (target.startsWith("/")) {
      rawPath = target;
      targetAuthority = null;
    } else {
      int authority = target.indexOf("://") + 3;
      int path = target.indexOf('/', authority);
      boolean absolute = authority > 2;
      rawPath = absolute && path > 0 ? target.substring(path) : "/";
      targetAuthority =
          absolute ? target.substring(authority, path > 0 ? path : target.length()) : null;
    }
  }

  @Override
  public String method() {
    return prologue.method().text();
  }

  @Override
  public String rawPath() {
    return rawPath;
  }

  @Override
  public @Nullable String rawQuery() {
    return prologue.hasQuery() ? prologue.query().rawValue() : null;
  }

  @Override
  public String scheme() {
    return request.isSecure() ? "https" : "http";
  }

  @Override
  public String authority() {
    if (targetAuthority != null) {
      return targetAuthority;
    }
    String host = header("Host");
    return host == null ? "" : host;
  }

  @Override
  public String protocol() {
    return prologue.rawProtocol();
  }

  @Override
  public @Nullable String header(String name) {
    HeaderName known = name(name);
    return request.headers().contains(known) ? request.headers().get(known).get() : null;
  }

  @Override
  public List<String> headers(String name) {
    return request.headers().all(name(name), List::of);
  }

  @Override
  public void forEachHeader(BiConsumer<String, String> action) {
    for (Header header : request.headers()) {
      for (String value : header.allValues()) {
        action.accept(header.name(), value);
      }
    }
  }

  @Override
  public long contentLength() {
    return contentLength;
  }

  @Override
  public InputStream body() {
    InputStream body = request.content().inputStream();
    ClientConnection client = connection;
    return new BodyStream(client != null && client.isHttp2() ? new Http2Body(body, client) : body);
  }

  @Override
  public @Nullable String remoteAddress() {
    return address(request.remotePeer());
  }

  /** The address of a client; null when it has none. */
  static @Nullable String address(PeerInfo peer) {
    if (!(peer.address() instanceof InetSocketAddress address)) {
      return null;
    }
    String text = address.getAddress().getHostAddress();
    if (text.indexOf(':') < 0) {
      return text;
    }
    IpAddress short6 = IpAddress.parse(text); // Java writes all zeros of an IPv6 address
    return short6 == null ? text : short6.toString();
  }

  @Override
  public boolean isCancelled() {
    ClientConnection client = connection;
    return ended || (client != null && client.clientLeft());
  }

  @Override
  public boolean isStopping() {
    ClientConnection client = connection;
    return client != null && client.stopping();
  }

  /** Notes that nobody waits for this response any more: it has been sent, or cannot be. */
  void end() {
    ended = true;
  }

  private static HeaderName name(String name) {
    return switch (name) {
      case "Accept" -> HeaderNames.ACCEPT;
      case "Content-Type" -> HeaderNames.CONTENT_TYPE;
      case "Cookie" -> HeaderNames.COOKIE;
      case "Host" -> HeaderNames.HOST;
      default -> HeaderNames.createFromLowercase(name.toLowerCase(Locale.ROOT));
    };
  }
}
