package dev.ampoule.benchmarks.server;

import static dev.ampoule.benchmarks.server.ServerSpec.ours;
import static dev.ampoule.benchmarks.server.ServerSpec.raw;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.benchmarks.load.LoadGenerator;
import dev.ampoule.benchmarks.load.Workload;
import dev.ampoule.benchmarks.server.ServerSpec.Application;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the framework adds to a request is at most 300 bytes. Times are noisy, bytes are not: the
 * servers run without the compiler that leaves allocations out, so that each request allocates what
 * the code says, from the first to the last, however busy the machine is.
 */
class AllocationBarTest {

  private static final double BAR = 300;
  private static final List<String> AS_WRITTEN = List.of("-XX:TieredStopAtLevel=1");
  private static final int CONNECTIONS = 4;
  private static final int REQUESTS = 4_000;
  private static final Map<Workload, Double> RAW = new EnumMap<>(Workload.class);

  @ParameterizedTest
  @CsvSource({
    "PLAINTEXT, PLAINTEXT",
    "SUM, SUM",
    "GREETING, GREETING",
    "JSON, JSON",
    "PURCHASES, PURCHASES",
    "THOUSAND, PLAINTEXT",
    "THOUSAND, SUM",
    "THOUSAND, GREETING"
  })
  void aRequestAllocatesAtMostTheBarMoreThanOnRawHelidon(Application ours, Workload workload)
      throws IOException {
    assertThat(excess(ours, workload)).isLessThanOrEqualTo(BAR);
  }

  @Test
  void twoKilobytesMoreDoNotPass() throws IOException {
    assertThat(excess(Application.WASTEFUL, Workload.PLAINTEXT)).isGreaterThan(BAR);
  }

  /** The bytes per request that the application allocates more than the raw handler. */
  private static double excess(Application application, Workload workload) throws IOException {
    Double baseline = RAW.get(workload);
    if (baseline == null) {
      baseline = bytes(raw(Application.valueOf(workload.name())), workload);
      RAW.put(workload, baseline);
    }
    return bytes(ours(application), workload) - baseline;
  }

  /** Bytes per request: the least of some loads, for what the JVM does beside them comes on top. */
  private static double bytes(ServerSpec spec, Workload workload) throws IOException {
    try (ServerProcess server = ServerProcess.start(List.of(), AS_WRITTEN, spec)) {
      LoadGenerator client = new LoadGenerator(server.port(), CONNECTIONS);
      client.run(workload, REQUESTS);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < 3; i++) {
        long before = server.allocatedBytes();
        client.run(workload, REQUESTS);
        least = Math.min(least, server.allocatedBytes() - before);
      }
      return (double) least / REQUESTS;
    }
  }
}
