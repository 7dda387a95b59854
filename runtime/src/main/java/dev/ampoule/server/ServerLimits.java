package dev.ampoule.server;

import java.time.Duration;

/**
 * How much a client may send, and how long it may take. Times are in beats of the {@link
 * Heartbeat}.
 *
 * @param maxRequestLine longest request line in bytes
 * @param maxHeaderSize most bytes of all headers together
 * @param maxHeaders most headers
 * @param idle longest wait for the next request
 * @param header longest time from a head's first byte to its last
 * @param body longest wait for a body, beside the time that its bytes may take at the slowest rate
 * @param write longest wait until the client takes more of a response
 */
record ServerLimits(
    int maxRequestLine,
    int maxHeaderSize,
    int maxHeaders,
    int idle,
    int header,
    int body,
    int write) {

  /** The slowest that a body may come, in bytes per second. */
  static final int SLOWEST_BODY = 500;

  /** A body of which at most so much is left is read to its end, to keep the connection. */
  static final int MAX_DRAINED = 64 * 1024;

  static int beats(Duration time) {
    return Math.clamp(time.toMillis() / Heartbeat.BEAT.toMillis() + 1, 1, 1 << 30);
  }
}
