package advice;

import java.util.concurrent.atomic.AtomicLong;

/** A clock that only moves when it is told to. */
final class Clock {

  private final AtomicLong seconds = new AtomicLong();

  long seconds() {
    return seconds.get();
  }

  void advance(int by) {
    seconds.addAndGet(by);
  }
}
