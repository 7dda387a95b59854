package dev.ampoule.benchmarks.load;

import java.util.Arrays;

/**
 * What a client saw while it put one load on a server.
 *
 * @param nanos how long all of it took
 * @param latencies nanoseconds from request to answer, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // made once per load, never compared
public record Load(long nanos, long[] latencies) {

  /** Sorts the latencies. */
  public Load {
    Arrays.sort(latencies);
  }

  /** Requests per second. */
  public double rate() {
    return latencies.length * 1e9 / nanos;
  }

  /**
   * The latency that a share of the requests did not exceed.
   *
   * @param share from 0 to 1
   * @return microseconds
   */
  public double micros(double share) {
    int last = latencies.length - 1;
    return latencies[(int) Math.round(last * share)] / 1e3;
  }
}
