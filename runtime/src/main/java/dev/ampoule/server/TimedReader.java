package dev.ampoule.server;

import dev.ampoule.server.MessageFeed.Phase;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.webserver.ServerConnectionException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads from a client that may send slowly, or no more. */
final class TimedReader {

  /** How long an idle connection may still bring a request when the server ends. */
  private static final int LAST_CHANCE = 2;

  private final HelidonSocket socket;
  private final TimedWriter writer;
  private final Heartbeat heartbeat;
  private final ServerLimits limits;
  private final BodyPace pace;
  private final Wait wait = new Wait();

  private volatile Phase phase = Phase.IDLE;
  private volatile @Nullable LookAhead ahead;
  private int headSince;

  TimedReader(HelidonSocket socket, TimedWriter writer, Heartbeat heartbeat, ServerLimits limits) {
    this.socket = socket;
    this.writer = writer;
    this.heartbeat = heartbeat;
    this.limits = limits;
    this.pace = new BodyPace(limits.body());
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
    pace.reset();
  }

  /** Lets an idle connection end soon. */
  void endIfIdle() {
    if (phase == Phase.IDLE) {
      wait.shorten(heartbeat.now() + LAST_CHANCE);
    }
  }

  /**
   * Whether the client has gone; asked while a request is handled, and nothing is to be read. The
   * first call only begins to find out.
   */
  boolean lookAhead() {
    LookAhead begun = ahead;
    if (begun == null) {
      begun = new LookAhead(socket);
      ahead = begun;
      Thread.startVirtualThread(begun);
    }
    return begun.foundTheEnd();
  }

  /**
   * Waits for bytes.
   *
   * @return what has arrived, or null at the end of the stream
   * @throws SlowClientException if the client took too long
   * @throws ServerConnectionException if the connection has failed
   */
  byte @Nullable [] read(Phase to) {
    int now = heartbeat.now();
    phase = to;
    wait.begin(until(to, now));
    if (heartbeat.draining()) {
      endIfIdle();
    }
    byte[] octets = null;
    UncheckedIOException failure = null;
    boolean inTime = false;
    try {
      octets = get();
    } catch (UncheckedIOException e) {
      failure = e;
    } finally {
      inTime = wait.end();
    }
    if (!inTime) {
      wait.awaitInterrupt();
      writer.refuse();
      throw new SlowClientException();
    }
    if (failure != null) {
      throw new ServerConnectionException("The connection failed.", failure);
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
        octets = get();
      } while (wait.end() && octets != null && heartbeat.now() < until);
    } catch (RuntimeException e) {
      wait.end();
    }
  }

  private int until(Phase to, int now) {
    return switch (to) {
      case IDLE, RAW -> now + limits.idle();
      case HEAD -> (headSince == 0 ? now : headSince) + limits.header();
      case BODY -> pace.until(now);
    };
  }

  private byte @Nullable [] get() {
    LookAhead begun = ahead;
    if (begun == null) {
      return socket.get();
    }
    ahead = null;
    return begun.await();
  }

  private void count(Phase to, int length, int before) {
    if (to == Phase.BODY) {
      pace.count(length, heartbeat.now() - before);
    } else if (headSince == 0) {
      headSince = heartbeat.now();
    }
  }
}
