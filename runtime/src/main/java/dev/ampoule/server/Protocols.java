package dev.ampoule.server;

import io.helidon.common.buffers.BufferData;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only selector of the server, so that a connection is ours from its start: Helidon itself
 * would wait for ever for a first byte.
 */
record Protocols(
    ServerConnectionSelector http1,
    @Nullable ServerConnectionSelector http2,
    Heartbeat heartbeat,
    ServerLimits limits,
    RefusalLog refusals)
    implements ServerConnectionSelector {

  @Override
  public int bytesToIdentifyConnection() {
    return 0;
  }

  @Override
  public Support supports(BufferData data) {
    return Support.SUPPORTED;
  }

  @Override
  public Set<String> supportedApplicationProtocols() {
    return http2 == null ? Set.of("http/1.1") : Set.of("h2", "http/1.1");
  }

  @Override
  public ServerConnection connection(ConnectionContext ctx) {
    return new ClientConnection(ctx, this);
  }
}
