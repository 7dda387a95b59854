package dev.ampoule.testing;

import dev.ampoule.App;
import dev.ampoule.server.HelidonServer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The ways from a client to an application. */
enum Transport {
  MEMORY,
  HTTP_1,
  HTTP_2;

  Wire open(App app) {
    if (this == MEMORY) {
      return new MemoryWire(app);
    }
    Recorder recorder = new Recorder();
    HelidonServer server = start(recorder.around(app));
    return this == HTTP_1 ? new Http1Wire(server, recorder) : new Http2Wire(server, recorder);
  }

  private static HelidonServer start(App app) {
    try {
      return HelidonServer.start(
          app,
          app.config()
              .with("SERVER_HOST", "127.0.0.1")
              .with("SERVER_PORT", 0)
              .with("SERVER_DRAIN_DELAY", 0));
    } catch (IOException e) {
      throw new UncheckedIOException("the test server did not start", e);
    }
  }
}
