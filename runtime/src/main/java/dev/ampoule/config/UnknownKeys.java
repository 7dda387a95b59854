package dev.ampoule.config;

import dev.ampoule.config.ConfigSource.Kind;
import dev.ampoule.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds settings from outside that nothing in the application reads: most are misspelt. */
public final class UnknownKeys {

  private UnknownKeys() {}

  /**
   * Logs a warning for each setting from the environment and the command line that is neither the
   * framework's, nor was read, nor {@linkplain Config#key declared}.
   *
   * @param config the configuration of an application that is built
   */
  public static void warn(Config config) {
    for (String warning : warnings(config)) {
      System.getLogger(Config.class.getName()).log(System.Logger.Level.WARNING, warning);
    }
  }

  /** The warnings, one for each setting. */
  static List<String> warnings(Config config) {
    Set<String> fromOutside = new TreeSet<>();
    for (String key : config.keys()) {
      if (config.source(key).kind().compareTo(Kind.DOTENV) >= 0) {
        fromOutside.add(key);
      }
    }
    if (fromOutside.isEmpty()) {
      return List.of();
    }
    Set<String> known = new TreeSet<>(config.known());
    List<String> warnings = new ArrayList<>();
    for (String key : fromOutside) {
      ConfigSource source = config.source(key);
      if (!known.contains(key)) {
        warnings.add(
            "%s sets %s, which nothing in this application reads%s"
                .formatted(source, key, Nearest.question(key, known)));
      }
    }
    return warnings;
  }
}
