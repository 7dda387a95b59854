package dev.ampoule.benchmarks.server;

import dev.ampoule.benchmarks.load.Load;
import dev.ampoule.benchmarks.load.LoadGenerator;
import dev.ampoule.benchmarks.load.Workload;
import java.io.IOException;
import java.time.Duration;

/**
 * What one load cost a server.
 *
 * @param cpuMicros microseconds of cpu time per request, kernel included
 * @param rate requests per second
 * @param p50 microseconds that half of the requests did not exceed
 * @param p99 microseconds that 99 % of the requests did not exceed
 * @param bytes bytes allocated per request
 * @param resident MiB that the server keeps in RAM afterwards
 */
public record Measurement(
    double cpuMicros, double rate, double p50, double p99, double bytes, double resident) {

  /**
   * Puts a load on a server and reads what it cost.
   *
   * @param server the running server
   * @param workload what to ask for
   * @param connections how many connections are kept busy
   * @param requests how many requests are sent in all
   * @throws IOException if a connection breaks or an answer is not the right one
   */
  public static Measurement of(
      ServerProcess server, Workload workload, int connections, int requests) throws IOException {
    long allocated = server.allocatedBytes();
    Duration cpu = server.cpuTime();
    Load load = new LoadGenerator(server.port(), connections).run(workload, requests);
    double cpuNanos = server.cpuTime().minus(cpu).toNanos();
    double bytes = server.allocatedBytes() - allocated;
    return new Measurement(
        cpuNanos / 1e3 / requests,
        load.rate(),
        load.micros(0.5),
        load.micros(0.99),
        bytes / requests,
        server.residentMebibytes());
  }
}
