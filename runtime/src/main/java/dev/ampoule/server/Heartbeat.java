package dev.ampoule.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A coarse clock that ends what lasts too long. A timer per read or write would cost more than the
 * request; here a wait costs two stores, and one thread looks at all of them at each beat.
 */
final class Heartbeat {

  static final Duration BEAT = Duration.ofMillis(250);

  private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
  private final Thread thread;

  private volatile int now = 1;
  private volatile int lastBeat;
  private volatile boolean stopping;
  private volatile boolean draining;

  private Heartbeat(String name) {
    thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  static Heartbeat start() {
    Heartbeat heartbeat = new Heartbeat("ampoule-heartbeat");
    heartbeat.thread.start();
    return heartbeat;
  }

  /** The number of beats since the start. */
  int now() {
    return now;
  }

  /** Whether the server is going to end. */
  boolean stopping() {
    return stopping;
  }

  /** Notes that the server is going to end; nothing changes for requests yet. */
  void announceStop() {
    stopping = true;
  }

  /** Whether the server ends: no request may follow the ones that run. */
  boolean draining() {
    return draining;
  }

  /**
   * Ends connections as they become idle.
   *
   * @param grace after what time requests of HTTP/2 are interrupted; Helidon itself would begin to
   *     count when those of HTTP/1 have ended
   */
  void drain(Duration grace) {
    draining = true;
    connections.forEach(ClientConnection::drain);
    lastBeat = now + ServerLimits.beats(grace);
  }

  void add(ClientConnection connection) {
    connections.add(connection);
  }

  void remove(ClientConnection connection) {
    connections.remove(connection);
  }

  void stop() {
    thread.interrupt();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(BEAT);
        int beat = now + 1;
        now = beat;
        for (ClientConnection connection : connections) {
          connection.beat(beat);
          if (beat == lastBeat) {
            connection.interruptStreams();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
