package dev.ampoule.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerControlTest {

  @SuppressWarnings("UnusedVariable") // kept, so that it is allocated
  private static volatile byte[] kept = {};

  @Test
  void countsWhatVirtualThreadsAllocate() throws InterruptedException {
    long before = ServerControl.allocatedBytes();
    Thread thread = Thread.startVirtualThread(() -> allocate(64, 1024 * 1024));
    thread.join();

    assertThat(ServerControl.allocatedBytes() - before).isGreaterThan(64L * 1024 * 1024);
  }

  @Test
  void countsSmallObjectsThatAreStillInTheBufferOfTheirThread() throws InterruptedException {
    long before = ServerControl.allocatedBytes();
    Thread thread = Thread.startVirtualThread(() -> allocate(1000, 100));
    thread.join();

    assertThat(ServerControl.allocatedBytes() - before).isGreaterThan(1000L * 100);
  }

  private static void allocate(int times, int bytes) {
    for (int i = 0; i < times; i++) {
      kept = new byte[bytes];
    }
  }
}
