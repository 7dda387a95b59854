package dev.ampoule.command;

import dev.ampoule.App;
import java.lang.module.ModuleDescriptor;

/** The versions that a program is made of. */
final class Version {

  private Version() {}

  /** Ampoule's version, which only its module knows, and Java's. */
  static String text() {
    ModuleDescriptor module = App.class.getModule().getDescriptor();
    String own = module == null ? "" : module.rawVersion().map(version -> " " + version).orElse("");
    return "Ampoule%s\nJava %s".formatted(own, Runtime.version());
  }
}
