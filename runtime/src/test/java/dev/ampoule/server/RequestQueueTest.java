package dev.ampoule.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Who is let in, and when. */
class RequestQueueTest {

  @Test
  void whoFindsThePlacesTakenAndTheQueueFullIsTurnedAway() {
    RequestQueue queue = new RequestQueue(2, 0, Duration.ofMinutes(1));

    assertThat(queue.enter()).isTrue();
    assertThat(queue.enter()).isTrue();
    assertThat(queue.enter()).isFalse();
    queue.leave();
    assertThat(queue.enter()).isTrue();
    assertThat(queue.waiting()).isZero();
  }

  @Test
  void whoWaitsTooLongIsTurnedAway() {
    RequestQueue queue = new RequestQueue(1, 1, Duration.ofMillis(10));

    assertThat(queue.enter()).isTrue();
    assertThat(queue.enter()).isFalse();
    assertThat(queue.waiting()).isZero();
  }

  @Test
  void theyGoOnInTheOrderInWhichTheyCame() throws InterruptedException {
    RequestQueue queue = new RequestQueue(1, 10, Duration.ofMinutes(1));
    ConcurrentLinkedQueue<Integer> order = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    assertThat(queue.enter()).isTrue();
    for (int i = 0; i < 10; i++) {
      int number = i;
      threads.add(
          Thread.startVirtualThread(
              () -> {
                if (queue.enter()) {
                  order.add(number);
                  queue.leave();
                }
              }));
      awaitWaiting(threads.get(i));
    }

    queue.leave();

    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  /** It is a matter of luck to overtake, where it is possible at all: hence the many rounds. */
  @Test
  void whoComesAnewDoesNotOvertakeWhoWaits() throws InterruptedException {
    RequestQueue queue = new RequestQueue(1, 2, Duration.ofMinutes(1));
    for (int round = 0; round < 300; round++) {
      ConcurrentLinkedQueue<String> order = new ConcurrentLinkedQueue<>();
      queue.enter();
      Thread waiting =
          Thread.ofPlatform()
              .start(
                  () -> {
                    queue.enter();
                    order.add("who waits");
                    queue.leave();
                  });
      awaitWaiting(waiting);

      queue.leave();
      queue.enter();
      order.add("who comes anew");
      queue.leave();

      waiting.join();
      assertThat(order).containsExactly("who waits", "who comes anew");
    }
  }

  @Test
  void whoIsInterruptedIsTurnedAwayAndStaysInterrupted() {
    RequestQueue queue = new RequestQueue(1, 1, Duration.ofMinutes(1));
    assertThat(queue.enter()).isTrue();
    Thread.currentThread().interrupt();

    assertThat(queue.enter()).isFalse();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(queue.waiting()).isZero();
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }
}
