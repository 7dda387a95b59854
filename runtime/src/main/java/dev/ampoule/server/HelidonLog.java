package dev.ampoule.server;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Helidon's own messages about a start to itself, unless a level has been set for them. */
final class HelidonLog {

  // A logger that nobody holds is collected, and its level with it.
  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  private HelidonLog() {}

  static void quieten() {
    if (HELIDON.getLevel() == null) {
      HELIDON.setLevel(Level.WARNING);
    }
  }
}
