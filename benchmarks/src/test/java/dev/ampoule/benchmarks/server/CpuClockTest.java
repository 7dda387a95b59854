package dev.ampoule.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuClockTest {

  private final CpuClock clock = new CpuClock();
  @TempDir private Path tasks;

  @Test
  void addsUpAllThreads() throws IOException {
    assertThat(clock.read(List.of(thread("1", 70), thread("2", 30)))).isEqualTo(nanos(100));
  }

  @Test
  void keepsWhatEndedThreadsHaveUsed() throws IOException {
    Path stays = thread("1", 70);
    clock.read(List.of(stays, thread("2", 30)));
    thread("1", 75);

    assertThat(clock.read(List.of(stays, thread("3", 5)))).isEqualTo(nanos(110));
  }

  @Test
  void aThreadMayEndWhileTheyAreRead() throws IOException {
    assertThat(clock.read(List.of(thread("1", 70), tasks.resolve("gone")))).isEqualTo(nanos(70));
  }

  @Test
  void seesThisProcessWork() throws IOException {
    Path self = Path.of("/proc/thread-self").toRealPath();
    Duration before = clock.read(List.of(self));
    long end = System.nanoTime() + 20_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }

    assertThat(clock.read(List.of(self))).isGreaterThan(before);
  }

  private Path thread(String id, long nanos) throws IOException {
    Path folder = Files.createDirectories(tasks.resolve(id));
    Files.writeString(folder.resolve("schedstat"), nanos + " 12 3\n");
    return folder;
  }

  private static Duration nanos(long count) {
    return Duration.ofNanos(count);
  }
}
