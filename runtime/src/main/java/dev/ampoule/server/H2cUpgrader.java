package dev.ampoule.server;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpPrologue;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.spi.Http1Upgrader;
import io.helidon.webserver.http2.Http2Config;
import io.helidon.webserver.http2.Http2Upgrader;
import io.helidon.webserver.spi.ServerConnection;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Upgrades a connection to HTTP/2, and only when the client asked for it properly. */
final class H2cUpgrader implements Http1Upgrader {

  private static final HeaderName SETTINGS = HeaderNames.create("HTTP2-Settings");
  private static final int SETTING_SIZE = 6;

  private final Http1Upgrader delegate;

  H2cUpgrader(Http2Config config) {
    delegate = Http2Upgrader.create(config);
  }

  @Override
  public String supportedProtocol() {
    return delegate.supportedProtocol();
  }

  @Override
  public @Nullable ServerConnection upgrade(
      ConnectionContext ctx, HttpPrologue prologue, WritableHeaders<?> headers) {
    if (!(ctx instanceof ClientContext client)
        || ctx.isSecure()
        || client.connection().feed().http10()
        || !asks(headers)) {
      return null;
    }
    List<String> settings = headers.all(SETTINGS, List::of);
    if (settings.size() != 1 || !isSettings(settings.getFirst())) {
      throw Refusal.badRequest("HTTP2-Settings must stand once and be settings in Base64.");
    }
    ServerConnection upgraded = delegate.upgrade(ctx, prologue, headers);
    client.connection().becomeHttp2();
    return upgraded;
  }

  /** Whether {@code Connection} names both headers of an upgrade; otherwise they mean nothing. */
  private static boolean asks(WritableHeaders<?> headers) {
    String tokens =
        String.join(",", headers.all(HeaderNames.CONNECTION, List::of)).toLowerCase(Locale.ROOT);
    return tokens.contains("upgrade") && tokens.contains("http2-settings");
  }

  private static boolean isSettings(String value) {
    try {
      return Base64.getUrlDecoder().decode(value).length % SETTING_SIZE == 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
