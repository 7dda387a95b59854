package dev.ampoule.benchmarks.hooks;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import dev.ampoule.memory.MemoryTransport;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole request on the memory transport, without hooks and with five empty ones. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HookBenchmark {

  private final MemoryTransport plain = transport(PlainAppFactory.create(Config.of(Map.of())));
  private final MemoryTransport hooked = transport(HookedAppFactory.create(Config.of(Map.of())));

  /** Without a hook. */
  @Benchmark
  public MemoryResponse none() throws IOException {
    return send(plain);
  }

  /** With two before hooks, two after hooks and one teardown. */
  @Benchmark
  public MemoryResponse five() throws IOException {
    return send(hooked);
  }

  private static MemoryResponse send(MemoryTransport transport) throws IOException {
    return transport.send(MemoryRequest.get("/"));
  }

  private static MemoryTransport transport(App app) {
    return new MemoryTransport(app);
  }
}
