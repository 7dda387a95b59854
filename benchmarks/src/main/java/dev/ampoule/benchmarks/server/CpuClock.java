package dev.ampoule.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cpu time of a process out of its threads' {@code schedstat}, which counts nanoseconds; the
 * {@code stat} of the process counts steps of 10 ms, too coarse for short turns. Threads come and
 * go, so that what each has added since the last reading is summed up.
 */
final class CpuClock {

  private final Map<Path, Long> readings = new HashMap<>();
  private long nanos;

  /** The time of all threads so far, given the folders of those that live. */
  Duration read(List<Path> threads) throws IOException {
    readings.keySet().retainAll(threads);
    for (Path thread : threads) {
      try {
        String[] fields = Files.readString(thread.resolve("schedstat")).split(" ", -1);
        long now = Long.parseLong(fields[0]);
        Long before = readings.put(thread, now);
        nanos += before == null ? now : now - before;
      } catch (IOException e) {
        if (Files.exists(thread)) {
          throw e;
        }
        readings.remove(thread); // it has ended since the folder was listed
      }
    }
    return Duration.ofNanos(nanos);
  }
}
