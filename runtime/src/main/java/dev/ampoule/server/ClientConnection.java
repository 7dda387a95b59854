package dev.ampoule.server;

import dev.ampoule.server.MessageFeed.Phase;
import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.http.RequestException;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection from its first byte to its last: finds out the protocol, lets Helidon
 * speak it, and ends it when the client takes too long or the server stops.
 */
final class ClientConnection implements ServerConnection {

  private static final int LINGER = 2;
  private static final int REQUEST_TIMEOUT = 408;
  private static final byte[] TIMED_OUT =
      """
      HTTP/1.1 408 Request Timeout\r
      Connection: close\r
      Content-Type: text/plain; charset=utf-8\r
      Content-Length: 31\r
      \r
      The request was sent too slowly\
      """
          .getBytes(StandardCharsets.US_ASCII);

  private final Protocols protocols;
  private final Heartbeat heartbeat;
  private final ConnectionContext context;
  private final TimedReader reader;
  private final TimedWriter writer;
  private final MessageFeed feed;
  private final HeadWriter headWriter = new HeadWriter();
  private final AtomicInteger streams = new AtomicInteger();

  private final Set<Wait> bodyWaits = ConcurrentHashMap.newKeySet();

  private volatile boolean http2;
  private volatile boolean closed;
  private volatile @Nullable ServerConnection delegate;

  ClientConnection(ConnectionContext context, Protocols protocols) {
    this.context = context;
    this.protocols = protocols;
    this.heartbeat = protocols.heartbeat();
    this.writer = new TimedWriter(context.dataWriter(), heartbeat, protocols.limits().write());
    this.reader = new TimedReader(context.serverSocket(), writer, heartbeat, protocols.limits());
    this.feed = new MessageFeed(reader, writer, protocols.limits());
  }

  MessageFeed feed() {
    return feed;
  }

  HeadWriter headWriter() {
    return headWriter;
  }

  /** Whether the server is going to end. */
  boolean stopping() {
    return heartbeat.stopping();
  }

  boolean draining() {
    return heartbeat.draining();
  }

  /** Goes on as HTTP/2: the bytes are fed as they are. */
  void becomeHttp2() {
    http2 = true;
    feed.passThrough();
    writer.beginFrames();
  }

  boolean isHttp2() {
    return http2;
  }

  /** Whether the client has gone, as far as it can be known while a request is handled. */
  boolean clientLeft() {
    return closed || (!http2 && feed.clientLeft());
  }

  int now() {
    return heartbeat.now();
  }

  BodyPace bodyPace() {
    return new BodyPace(protocols.limits().body());
  }

  /** Ends the wait of a request of HTTP/2 for its body when its time has come. */
  void watch(Wait wait) {
    bodyWaits.add(wait);
  }

  void unwatch(Wait wait) {
    bodyWaits.remove(wait);
  }

  /** Notes that a request of HTTP/2 has begun. */
  void beginStream() {
    streams.incrementAndGet();
  }

  /** Notes that a request of HTTP/2 has been answered. */
  void endStream() {
    if (streams.decrementAndGet() == 0 && draining()) {
      endIfIdle();
    }
  }

  @Override
  public void handle(Limit limit) throws InterruptedException {
    heartbeat.add(this);
    boolean alive = true;
    try {
      serve(limit);
    } catch (ServerConnectionException e) {
      alive = false;
      throw e;
    } finally {
      if (alive && feed.unfinished()) {
        reader.linger(LINGER);
      }
      closed = true;
      heartbeat.remove(this);
    }
  }

  private void serve(Limit limit) throws InterruptedException {
    if (isNegotiatedHttp2() || (protocols.http2() != null && feed.startsHttp2())) {
      becomeHttp2();
    }
    ServerConnectionSelector protocol = http2 ? protocols.http2() : protocols.http1();
    if (protocol == null) {
      throw new CloseConnectionException("HTTP/2 is switched off.");
    }
    ServerConnection served =
        protocol.connection(
            new ClientContext(context, this, DataReader.create(this::next), writer));
    delegate = served;
    served.handle(limit);
  }

  private byte @Nullable [] next() {
    try {
      return feed.next();
    } catch (RequestException e) {
      protocols.refusals().refused(this, e.status().code());
      throw e;
    } catch (SlowClientException e) {
      protocols.refusals().refused(this, REQUEST_TIMEOUT);
      throw e;
    }
  }

  /** The address of the client; null when it has none. */
  @Nullable String address() {
    return HelidonExchange.address(context.remotePeer());
  }

  private boolean isNegotiatedHttp2() {
    return context.serverSocket().protocolNegotiated()
        && context.serverSocket().protocol().equals("h2");
  }

  @Override
  public Duration idleTime() {
    return Duration.ZERO;
  }

  @Override
  public void close(boolean interrupt) {
    ServerConnection served = delegate;
    if (!interrupt) {
      endIfIdle();
    } else if (served != null) {
      served.close(true);
    } else {
      reader.waiting().interrupt();
    }
  }

  /** Tells the client that no request is to follow, and ends the connection when it is idle. */
  void drain() {
    writer.endFrames();
    endIfIdle();
  }

  /** Ends the connection soon unless a request comes or runs. */
  void endIfIdle() {
    if (!http2) {
      reader.endIfIdle();
    } else if (streams.get() == 0) {
      reader.waiting().shorten(heartbeat.now() + 1);
    }
  }

  /** Interrupts the requests of HTTP/2, which run in threads of their own. */
  void interruptStreams() {
    if (streams.get() > 0) {
      context.executor().shutdownNow();
    }
  }

  /** Ends what lasts too long. */
  void beat(int now) {
    if (http2 && heartbeat.draining()) {
      writer.endFrames(); // for a connection that began just now, or was busy writing
    }
    if (writer.waiting().expire(now)) {
      writer.waiting().interrupt();
    }
    for (Wait body : bodyWaits) {
      if (body.expire(now)) {
        body.interrupt();
      }
    }
    if (streams.get() > 0) {
      reader.waiting().postpone(now, now + protocols.limits().idle());
    } else if (reader.waiting().expire(now)) {
      Thread.startVirtualThread(this::timedOut);
    }
  }

  private void timedOut() {
    try {
      boolean answered = reader.phase() == Phase.HEAD || reader.phase() == Phase.BODY;
      if (answered && !writer.begun()) {
        writer.writeNow(BufferData.create(TIMED_OUT));
      }
    } finally {
      reader.waiting().interrupt();
    }
  }
}
