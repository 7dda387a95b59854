package dev.ampoule.lifecycle;

import dev.ampoule.http.HttpException;
import dev.ampoule.http.ServiceUnavailable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The time that the handler of one request has. When it is over the handler's thread is
 * interrupted, unless it reads the body: an interrupt would close the connection under the answer.
 * Then it is told after the read.
 */
final class Deadline {

  private enum State {
    RUNNING,
    READING,
    OVERDUE,
    INTERRUPTED,
    ENDED
  }

  private final Thread thread = Thread.currentThread();
  private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
  private volatile boolean interrupted;
  private @Nullable Future<?> alarm;

  /** What will call {@link #pass}. */
  void alarm(Future<?> pending) {
    alarm = pending;
  }

  /**
   * Notes that the time is over; returns what the handler was doing, or null if it is done already.
   */
  @Nullable TimeoutException pass() {
    StackTraceElement[] place = thread.getStackTrace();
    if (state.compareAndSet(State.RUNNING, State.INTERRUPTED)) {
      thread.interrupt();
      interrupted = true;
    } else if (!state.compareAndSet(State.READING, State.OVERDUE)) {
      return null;
    }
    TimeoutException where = new TimeoutException("what the handler was doing");
    where.setStackTrace(place);
    return where;
  }

  /** The handler begins to wait for a part of the body. */
  void beginRead() {
    state.compareAndSet(State.RUNNING, State.READING);
  }

  /** The handler has waited for a part of the body, whether it came or not. */
  void endRead() {
    state.compareAndSet(State.READING, State.RUNNING);
  }

  /**
   * Tells a handler that has read whether its time was over meanwhile.
   *
   * @throws ServiceUnavailable if it was
   */
  void check() {
    if (state.get() == State.OVERDUE) {
      throw new ServiceUnavailable();
    }
  }

  /** The handler is done; what comes after it is not interrupted. Returns whether it was late. */
  boolean end() {
    State last = state.getAndSet(State.ENDED);
    if (alarm != null) {
      alarm.cancel(false);
    }
    if (last == State.INTERRUPTED) {
      while (!interrupted) {
        Thread.onSpinWait(); // the interrupt is on its way
      }
      boolean _ = Thread.interrupted();
    }
    return last == State.INTERRUPTED || last == State.OVERDUE;
  }

  /**
   * The handler has failed; returns why, as the client is to be told: what an interrupted handler
   * throws says nothing to anybody, unless it is an answer.
   */
  Throwable end(Throwable failure) {
    return end() && failure instanceof Exception && !(failure instanceof HttpException)
        ? new ServiceUnavailable()
        : failure;
  }
}
