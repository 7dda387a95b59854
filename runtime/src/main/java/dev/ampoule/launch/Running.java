package dev.ampoule.launch;

import dev.ampoule.App;
import dev.ampoule.server.HelidonServer;

/** An application that is served. */
record Running(App app, HelidonServer server) implements AutoCloseable {

  /** Answers what has been asked, and closes the application's parts then. */
  @Override
  public void close() {
    try {
      server.close();
    } finally {
      app.close();
    }
  }
}
