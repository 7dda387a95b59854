package dev.ampoule.lifecycle;

import dev.ampoule.App;
import dev.ampoule.TestApps;
import dev.ampoule.memory.MemoryRequest;
import dev.ampoule.memory.MemoryResponse;
import dev.ampoule.memory.MemoryTransport;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** What the tests of the pipeline share: an application, and its log. */
abstract class PipelineTest {

  final LogRecords log = new LogRecords();

  @AfterEach
  void closeLog() {
    log.close();
  }

  static MemoryResponse get(HookedDispatcher dispatcher) throws IOException {
    return send(dispatcher, MemoryRequest.get("/"));
  }

  static MemoryResponse send(HookedDispatcher dispatcher, MemoryRequest request)
      throws IOException {
    return send(TestApps.of(dispatcher, Map.of()), request);
  }

  static MemoryResponse send(App app, MemoryRequest request) throws IOException {
    return new MemoryTransport(app).send(request);
  }
}
