package dev.ampoule;

import dev.ampoule.ConfigSource.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds settings from outside that nothing in the application reads: most are misspelt. */
final class UnknownKeys {

  private static final int NEAR = 2;

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
                .formatted(source, key, suggestion(key, known)));
      }
    }
    return warnings;
  }

  private static String suggestion(String key, Set<String> known) {
    String nearest = "";
    int least = NEAR + 1;
    for (String candidate : known) {
      int distance = distance(key, candidate);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
  }

  /** How many characters to insert, remove, replace or swap with their neighbour. */
  private static int distance(String from, String to) {
    int[][] costs = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          costs[i][j] = i + j;
          continue;
        }
        int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        costs[i][j] =
            Math.min(
                costs[i - 1][j - 1] + replaced, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          costs[i][j] = Math.min(costs[i][j], costs[i - 2][j - 2] + 1);
        }
      }
    }
    return costs[from.length()][to.length()];
  }
}
