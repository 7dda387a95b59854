package dev.ampoule.testing;

import dev.ampoule.App;

/** The ways from a client to an application. */
enum Transport {
  MEMORY;

  Wire open(App app) {
    return new MemoryWire(app);
  }
}
