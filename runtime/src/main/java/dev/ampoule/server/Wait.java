package dev.ampoule.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One blocked read or write that may be ended from outside. Whoever ends it first wins: the bytes
 * that arrive, or the heartbeat. An interrupt closes the channel that the thread is blocked on,
 * with TLS as well.
 */
final class Wait {

  private static final System.Logger LOG = System.getLogger("dev.ampoule.server");
  private static final int NONE = 0;
  private static final int ENDED = -1;
  private static final Duration LONGEST_INTERRUPT = Duration.ofSeconds(5);

  private final AtomicInteger deadline = new AtomicInteger();
  private volatile @Nullable Thread thread;
  private volatile boolean interrupted;

  /** Begins a wait of the current thread until the beat {@code until}. */
  @SuppressWarnings("ReferenceEquality") // this very thread
  void begin(int until) {
    Thread current = Thread.currentThread();
    if (thread != current) { // mostly the same: a volatile store costs more than the question
      thread = current;
    }
    if (interrupted) {
      interrupted = false;
    }
    deadline.set(until);
  }

  /** Ends the wait; returns false when it was ended from outside, and the connection is gone. */
  boolean end() {
    return deadline.getAndSet(NONE) != ENDED;
  }

  /** Ends the wait if its time has come; returns whether it did. */
  boolean expire(int now) {
    int until = deadline.get();
    return until > NONE && until <= now && deadline.compareAndSet(until, ENDED);
  }

  /** Gives the wait more time if its time has come. */
  void postpone(int now, int until) {
    int current = deadline.get();
    if (current > NONE && current <= now) {
      deadline.compareAndSet(current, until);
    }
  }

  /** Lets the wait end at {@code until} at the latest. */
  void shorten(int until) {
    int current = deadline.get();
    if (current > until) {
      deadline.compareAndSet(current, until);
    }
  }

  /**
   * Waits for the interrupt that follows when a wait has been ended from outside: it must not hit
   * what the thread does next. What the thread was blocked in may have taken the interrupt already,
   * and a thread that came back by itself has it still to come.
   */
  void awaitInterrupt() {
    long end = System.nanoTime() + LONGEST_INTERRUPT.toNanos();
    while (!interrupted && System.nanoTime() < end) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        break; // this is what was waited for
      }
    }
    clearInterrupt();
  }

  /**
   * Takes back an interrupt that a handler has left behind, or the end of the grace has brought:
   * the next write would close the channel instead of answering.
   */
  static void clearInterrupt() {
    boolean interrupted = Thread.interrupted();
    if (interrupted) {
      LOG.log(System.Logger.Level.DEBUG, "An interrupt came too late for what it was meant for.");
    }
  }

  void interrupt() {
    Thread waiting = thread;
    if (waiting != null) {
      waiting.interrupt();
      interrupted = true;
    }
  }
}
