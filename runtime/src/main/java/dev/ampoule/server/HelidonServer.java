package dev.ampoule.server;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import io.helidon.common.tls.Tls;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.service.registry.GlobalServiceRegistry;
import io.helidon.service.registry.ServiceRegistryConfig;
import io.helidon.service.registry.ServiceRegistryManager;
import io.helidon.webserver.ErrorHandling;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.http1.Http1ConnectionSelectorConfig;
import io.helidon.webserver.http2.Http2Config;
import io.helidon.webserver.http2.Http2ConnectionSelector;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Serves an application over HTTP/1.1 and HTTP/2, a virtual thread per request.
 *
 * <p>Flask: what {@code app.run()} and a WSGI server such as gunicorn do.
 */
public final class HelidonServer implements AutoCloseable {

  private final WebServer server;
  private final ServerSettings settings;
  private final @Nullable ServerTls tls;
  private final Heartbeat heartbeat;

  private HelidonServer(
      WebServer server, ServerSettings settings, @Nullable ServerTls tls, Heartbeat heartbeat) {
    this.server = server;
    this.settings = settings;
    this.tls = tls;
    this.heartbeat = heartbeat;
  }

  /**
   * Starts to serve an application as its {@code SERVER_*} keys say.
   *
   * @param app what to serve; it is not closed with the server
   * @throws IOException if the address cannot be listened on, mostly because it is in use
   * @throws dev.ampoule.config.ConfigException if a key has no usable value
   */
  public static HelidonServer start(App app) throws IOException {
    return start(app, app.config());
  }

  /**
   * Starts to serve an application.
   *
   * @param app what to serve; it is not closed with the server
   * @param config where the {@code SERVER_*} keys stand
   * @throws IOException if the address cannot be listened on, mostly because it is in use
   * @throws dev.ampoule.config.ConfigException if a key has no usable value
   */
  public static HelidonServer start(App app, Config config) throws IOException {
    ServerSettings settings = ServerSettings.of(config);
    checkAddress(settings);
    HelidonLog.quieten();
    Registry.install();
    TlsSettings secure = settings.tls();
    ServerTls tls = secure == null ? null : new ServerTls(secure);
    Heartbeat heartbeat = Heartbeat.start();
    try {
      WebServer server = build(app, settings, tls, heartbeat).start();
      if (!server.isRunning()) {
        throw new IOException("the server did not start");
      }
      if (tls != null) {
        tls.start();
      }
      return new HelidonServer(server, settings, tls, heartbeat);
    } catch (IOException | RuntimeException e) {
      heartbeat.stop();
      throw e;
    }
  }

  /** The port that is listened on, also when 0 was asked for. */
  public int port() {
    return server.port();
  }

  /** The host that is listened on, as {@code SERVER_HOST} says. */
  public String host() {
    return settings.host();
  }

  /** The address for a browser, {@code http://127.0.0.1:5000}. */
  public String url() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return (settings.tls() == null ? "http://" : "https://") + host + ":" + port();
  }

  /**
   * Stops: readiness is 503 from now on, and all goes on for the time of {@code
   * SERVER_DRAIN_DELAY}; then it accepts no more, answers what has been asked with {@code
   * Connection: close}, and returns when all is answered or {@code SERVER_SHUTDOWN_GRACE} is over,
   * whatever is first.
   */
  @Override
  public void close() {
    heartbeat.announceStop();
    waitForBalancers();
    heartbeat.drain(settings.grace());
    server.stop();
    heartbeat.stop();
    if (tls != null) {
      tls.close();
    }
  }

  /** Gives those who send requests the time to learn that this server is not ready any more. */
  private void waitForBalancers() {
    Duration delay = settings.drainDelay();
    if (delay.isPositive()) {
      try {
        Thread.sleep(delay);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // whoever interrupts does not want to wait
      }
    }
  }

  private static WebServer build(
      App app, ServerSettings settings, @Nullable ServerTls tls, Heartbeat heartbeat) {
    RefusalLog refusals = RefusalLog.of(app);
    WebServerConfig.Builder builder =
        WebServer.builder()
            .featuresDiscoverServices(false)
            .protocolsDiscoverServices(false)
            .shutdownHook(false)
            .host(settings.host())
            .port(settings.port())
            .backlog(settings.backlog())
            .maxTcpConnections(settings.maxConnections())
            .maxPayloadSize(-1)
            .shutdownGracePeriod(settings.grace())
            .idleConnectionPeriod(Duration.ofDays(1))
            .connectionOptions(options -> options.tcpNoDelay(true))
            .contentEncoding(
                ContentEncodingContext.builder().contentEncodingsDiscoverServices(false).build())
            .errorHandling(ErrorHandling.builder().includeEntity(true).build())
            .directHandlers(RefusalPage.handlers())
            .addConnectionSelector(protocols(settings, heartbeat, refusals))
            .routing(new AppRoutingBuilder(new Gate(app, settings.queue(), refusals)));
    if (tls != null) {
      builder.tls(Tls.builder().sslContext(tls.context()).build());
    }
    return builder.build();
  }

  private static Protocols protocols(
      ServerSettings settings, Heartbeat heartbeat, RefusalLog refusals) {
    ServerLimits limits = settings.limits();
    Http2Config http2 =
        Http2Config.builder()
            .maxConcurrentStreams(settings.http2Streams())
            .maxHeaderListSize(limits.maxHeaderSize())
            .validatePath(false)
            .build();
    // What these switches check has been checked by MessageFeed, in one pass over the bytes.
    Http1Config http1 =
        Http1Config.builder()
            .maxPrologueLength(limits.maxRequestLine() + 2)
            .maxHeadersSize(limits.maxHeaderSize() + 4 * limits.maxHeaders())
            .validatePrologue(false)
            .validatePath(false)
            .validateRequestHeaders(false)
            .sendKeepAliveHeader(false)
            .build();
    Http1ConnectionSelectorConfig.Builder selector =
        Http1ConnectionSelector.builder().config(http1);
    if (settings.http2()) {
      selector.addUpgrader(new H2cUpgrader(http2));
    }
    return new Protocols(
        selector.build(), settings.http2() ? http2(http2) : null, heartbeat, limits, refusals);
  }

  private static @Nullable Http2ConnectionSelector http2(Http2Config config) {
    return Http2ConnectionSelector.builder().http2Config(config).build();
  }

  /** Helidon logs a failure to listen, and goes on; so it is tried first. */
  private static void checkAddress(ServerSettings settings) throws IOException {
    try (Socket probe = new Socket()) { // which binds, but never accepts: no client meets it
      InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
      if (address.isUnresolved()) {
        throw new IOException("the host " + settings.host() + " is unknown");
      }
      probe.setReuseAddress(true);
      probe.bind(address);
    }
  }

  /** Helidon's registry of services, which would look for classes by name. */
  private static final class Registry {

    private static boolean installed;

    static synchronized void install() {
      if (!installed && !GlobalServiceRegistry.configured()) {
        ServiceRegistryConfig none =
            ServiceRegistryConfig.builder()
                .discoverServices(false)
                .discoverServicesFromServiceLoader(false)
                .build();
        GlobalServiceRegistry.registry(ServiceRegistryManager.create(none).registry());
      }
      installed = true;
    }
  }
}
