package dev.ampoule.command;

import dev.ampoule.App;

/** The versions that a program is made of. */
final class Version {

  private Version() {}

  /** Ampoule's version as its jar says, where there is one, and Java's. */
  static String text() {
    String own = App.class.getPackage().getImplementationVersion();
    return "Ampoule%s\nJava %s".formatted(own == null ? "" : " " + own, Runtime.version());
  }
}
