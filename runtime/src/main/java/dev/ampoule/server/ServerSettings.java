package dev.ampoule.server;

import dev.ampoule.config.Config;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The {@code SERVER_*} keys of the configuration. Every limit has a default that is safe on the
 * open Internet.
 *
 * @param host the address to listen on, as a name or number
 * @param port the port; 0 takes a free one
 * @param limits what a client may send, and how long it may take
 * @param maxConnections most connections at a time; others wait to be accepted
 * @param maxRequests most requests that are handled at a time; 0 for any number
 * @param maxQueued most requests that wait to be handled
 * @param queueTimeout how long one may wait
 * @param backlog most connections that wait to be accepted
 * @param drainDelay how long all goes on after readiness has become 503, before the server stops
 * @param grace how long running requests may take when the server stops
 * @param http2 whether HTTP/2 is spoken
 * @param http2Streams most requests at a time on one connection of HTTP/2
 * @param tls the keys about TLS; null for a server without
 */
record ServerSettings(
    String host,
    int port,
    ServerLimits limits,
    int maxConnections,
    int maxRequests,
    int maxQueued,
    Duration queueTimeout,
    int backlog,
    Duration drainDelay,
    Duration grace,
    boolean http2,
    int http2Streams,
    @Nullable TlsSettings tls) {

  static ServerSettings of(Config config) {
    return new ServerSettings(
        host(config),
        number(config, "SERVER_PORT", 0, 65_535),
        limits(config),
        number(config, "SERVER_MAX_CONNECTIONS", 1, 1_000_000),
        number(config, "SERVER_MAX_CONCURRENT_REQUESTS", 0, 1_000_000),
        number(config, "SERVER_MAX_QUEUED_REQUESTS", 0, 1_000_000),
        time(config, "SERVER_QUEUE_TIMEOUT"),
        number(config, "SERVER_BACKLOG", 1, 65_535),
        time(config, "SERVER_DRAIN_DELAY"),
        time(config, "SERVER_SHUTDOWN_GRACE"),
        config.bool("SERVER_HTTP2"),
        number(config, "SERVER_HTTP2_MAX_STREAMS", 1, 100_000),
        TlsSettings.of(config));
  }

  /** Where requests wait for others; null when none has to. */
  @Nullable RequestQueue queue() {
    return maxRequests == 0 ? null : new RequestQueue(maxRequests, maxQueued, queueTimeout);
  }

  private static ServerLimits limits(Config config) {
    return new ServerLimits(
        number(config, "SERVER_MAX_REQUEST_LINE", 512, 65_536),
        number(config, "SERVER_MAX_HEADER_SIZE", 512, 1_048_576),
        number(config, "SERVER_MAX_HEADERS", 8, 10_000),
        ServerLimits.beats(time(config, "SERVER_IDLE_TIMEOUT")),
        ServerLimits.beats(time(config, "SERVER_HEADER_TIMEOUT")),
        ServerLimits.beats(time(config, "SERVER_BODY_TIMEOUT")),
        ServerLimits.beats(time(config, "SERVER_WRITE_TIMEOUT")));
  }

  private static String host(Config config) {
    String host = config.string("SERVER_HOST");
    if (host.isBlank()) {
      throw config.unfit("SERVER_HOST", "a host or an address of this machine");
    }
    return host;
  }

  private static int number(Config config, String key, int least, int most) {
    int value = config.integer(key);
    if (value < least || value > most) {
      throw config.unfit(key, "a number from " + least + " to " + most);
    }
    return value;
  }

  static Duration time(Config config, String key) {
    Duration value = config.duration(key);
    if (value.isNegative() || value.compareTo(Duration.ofDays(7)) > 0) {
      throw config.unfit(key, "a time from 0 seconds to 7 days");
    }
    return value;
  }
}
