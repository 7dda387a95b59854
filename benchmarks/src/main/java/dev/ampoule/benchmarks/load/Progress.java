package dev.ampoule.benchmarks.load;

/** How far a load has come: the requests that are still to be sent, the latencies of the others. */
final class Progress {

  private final long[] latencies;
  private int asked;
  private int answered;

  Progress(int requests) {
    this.latencies = new long[requests];
  }

  /** Whether one more request is to be sent; if so, it is counted. */
  boolean another() {
    if (asked == latencies.length) {
      return false;
    }
    asked++;
    return true;
  }

  void answered(long nanos) {
    latencies[answered++] = nanos;
  }

  boolean done() {
    return answered == latencies.length;
  }

  long[] latencies() {
    return latencies;
  }
}
