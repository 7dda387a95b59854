package dev.ampoule.server;

import dev.ampoule.server.MessageFeed.Phase;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ServerConnectionException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads from a client that may send slowly, or no more. */
final class TimedReader {

  /** How long an idle connection may still bring a request when the server ends. */
  private static final int LAST_CHANCE = 2;

  private static final long SLOWEST_PER_BEAT =
      ServerLimits.SLOWEST_BODY * Heartbeat.BEAT.toMillis() / 1000;

  private final HelidonSocket socket;
  private final Heartbeat heartbeat;
  private final ServerLimits limits;
  private final Wait wait = new Wait();

  private volatile Phase phase = Phase.IDLE;
  private int headSince;
  private long bodyRead;
  private int bodyWaited;

  TimedReader(HelidonSocket socket, Heartbeat heartbeat, ServerLimits limits) {
    this.socket = socket;
    this.heartbeat = heartbeat;
    this.limits = limits;
  }

  Wait waiting() {
    return wait;
  }

  /** What the connection reads for, or has read for last. */
  Phase phase() {
    return phase;
  }

  void nextMessage() {
    headSince = 0;
    bodyRead = 0;
    bodyWaited = 0;
  }

  /** Lets an idle connection end soon. */
  void endIfIdle() {
    if (phase == Phase.IDLE) {
      wait.shorten(heartbeat.now() + LAST_CHANCE);
    }
  }

  /**
   * Waits for bytes.
   *
   * @return what has arrived, or null at the end of the stream
   * @throws CloseConnectionException if the client took too long, or the connection has failed
   */
  byte @Nullable [] read(Phase to) {
    int now = heartbeat.now();
    phase = to;
    wait.begin(until(to, now));
    if (heartbeat.draining()) {
      endIfIdle();
    }
    byte[] octets;
    boolean inTime = false;
    try {
      octets = socket.get();
    } catch (UncheckedIOException e) {
      throw new ServerConnectionException("The connection failed.", e);
    } finally {
      inTime = wait.end();
    }
    if (!inTime) {
      throw new CloseConnectionException("The client took too long.");
    }
    count(to, octets == null ? 0 : octets.length, now);
    return octets;
  }

  /** Throws away what still comes, for a moment: a close before would also take the answer away. */
  void linger(int beats) {
    int until = heartbeat.now() + beats;
    try {
      byte[] octets;
      do {
        wait.begin(until);
        octets = socket.get();
      } while (wait.end() && octets != null && heartbeat.now() < until);
    } catch (RuntimeException e) {
      wait.end();
    }
  }

  private int until(Phase to, int now) {
    return switch (to) {
      case IDLE, RAW -> now + limits.idle();
      case HEAD -> (headSince == 0 ? now : headSince) + limits.header();
      case BODY -> now + Math.max(1, bodyTime() - bodyWaited);
    };
  }

  private int bodyTime() {
    return (int) Math.min(limits.body() + bodyRead / SLOWEST_PER_BEAT, 1 << 30);
  }

  private void count(Phase to, int length, int before) {
    if (to == Phase.BODY) {
      bodyRead += length;
      bodyWaited += heartbeat.now() - before;
    } else if (headSince == 0) {
      headSince = heartbeat.now();
    }
  }
}
