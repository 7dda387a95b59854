package dev.ampoule.text;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that somebody has meant who wrote another one. */
public final class Nearest {

  private static final int NEAR = 2;

  private Nearest() {}

  /**
   * A question to put behind a message.
   *
   * @param written what was written
   * @param known the names that there are; of equally near ones that which begins with what was
   *     written wins, or the first
   * @return {@code "; did you mean purge?"}, or nothing when no name is near
   */
  public static String question(String written, Collection<String> known) {
    String nearest = "";
    int least = Math.min(NEAR, written.length() - 1) + 1;
    String plain = written.toLowerCase(Locale.ROOT);
    for (String candidate : known) {
      int distance = distance(plain, candidate.toLowerCase(Locale.ROOT));
      boolean longer = candidate.startsWith(written) && !nearest.startsWith(written);
      if (distance < least || (distance == least && !nearest.isEmpty() && longer)) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
  }

  /** A name as a message shows it, one without a character in quotes. */
  public static String shown(String written) {
    return written.isBlank() ? "\"" + written + "\"" : written;
  }

  /** How many characters to insert, remove, replace or swap with their neighbour. */
  private static int distance(String from, String to) {
    int[][] costs = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cost(from, to, i, j, costs);
      }
    }
    return costs[from.length()][to.length()];
  }

  private static int cost(String from, String to, int i, int j, int[][] costs) {
    int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int cost =
        Math.min(costs[i - 1][j - 1] + replaced, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
  }
}
