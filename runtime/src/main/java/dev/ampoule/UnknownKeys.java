package dev.ampoule;

import dev.ampoule.ConfigSource.Kind;
import dev.ampoule.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds settings from outside that nothing in the application reads: most are misspelt. */
final class UnknownKeys {

  private UnknownKeys() {}

  /** Logs a warning for each. */
  static void warn(Config config) {
    System.Logger log = System.getLogger(Config.class.getName());
    warnings(config).forEach(warning -> log.log(System.Logger.Level.WARNING, warning));
  }

  /** The warnings, one for each setting. */
  static List<String> warnings(Config config) {
    Set<String> known = new TreeSet<>(config.known());
    List<String> warnings = new ArrayList<>();
    for (String key : new TreeSet<>(config.keys())) {
      ConfigSource source = config.source(key);
      if (!known.contains(key) && source.kind().compareTo(Kind.DOTENV) >= 0) {
        warnings.add(
            "%s sets %s, which nothing in this application reads%s"
                .formatted(source, key, Nearest.question(key, known)));
      }
    }
    return warnings;
  }
}
