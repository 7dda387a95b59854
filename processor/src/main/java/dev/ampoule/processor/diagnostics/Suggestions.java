package dev.ampoule.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what was meant. */
public final class Suggestions {

  private static final int FARTHEST = 2;

  /** The candidate that is at most two edits away, the nearest and then the first one. */
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(written, candidate) <= FARTHEST)
        .filter(candidate -> distance(written, candidate) < Math.max(written.length(), 2))
        .min(Comparator.comparingInt(candidate -> distance(written, candidate)));
  }

  /** How many characters are to be inserted, deleted, replaced or swapped with their neighbour. */
  static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, edits);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] edits) {
    int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }

  private Suggestions() {}
}
