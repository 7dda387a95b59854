package dev.ampoule.server;

/**
 * How long a body may still take. Only the time in which the server waits for it counts, and each
 * byte buys a little more: a slow line is served, one that trickles is not.
 */
final class BodyPace {

  private static final long SLOWEST_PER_BEAT =
      ServerLimits.SLOWEST_BODY * Heartbeat.BEAT.toMillis() / 1000;

  private final int limit;
  private long read;
  private int waited;

  /**
   * Creates the pace of one body.
   *
   * @param limit the longest wait in beats without a byte
   */
  BodyPace(int limit) {
    this.limit = limit;
  }

  void reset() {
    read = 0;
    waited = 0;
  }

  /** The beat at which a wait that begins now ends. */
  int until(int now) {
    long time = Math.min(limit + read / SLOWEST_PER_BEAT, 1 << 30) - waited;
    return now + (int) Math.max(1, time);
  }

  /** Notes what a wait has brought, and how many beats it took. */
  void count(int length, int beats) {
    read += Math.max(0, length);
    waited += beats;
  }
}
