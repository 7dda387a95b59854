package dev.ampoule.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where requests wait when as many are handled as may be at a time. They go on in the order in
 * which they came; one that finds the queue full, or waits too long, is turned away.
 */
final class RequestQueue {

  private final Semaphore places;
  private final int longest;
  private final Duration patience;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Creates a queue.
   *
   * @param places how many requests are handled at a time
   * @param longest how many may wait
   * @param patience how long one may wait
   */
  RequestQueue(int places, int longest, Duration patience) {
    this.places = new Semaphore(places, true);
    this.longest = longest;
    this.patience = patience;
  }

  /** How long one may wait. */
  Duration patience() {
    return patience;
  }

  /** How many wait. */
  int waiting() {
    return waiting.get();
  }

  /** Waits for a place; returns whether there is one, which must be left then. */
  boolean enter() {
    try {
      // With a time, even with none, the semaphore lets nobody pass those who wait already.
      return places.tryAcquire(0, TimeUnit.NANOSECONDS) || enterLater();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the grace of a server that stops is over
      return false;
    }
  }

  private boolean enterLater() throws InterruptedException {
    try {
      return waiting.incrementAndGet() <= longest
          && places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Leaves a place to the next one. */
  void leave() {
    places.release();
  }
}
