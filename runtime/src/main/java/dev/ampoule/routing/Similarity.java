package dev.ampoule.routing;

/** How alike two names are: Ratcliff and Obershelp's measure, as Python's difflib computes it. */
final class Similarity {

  private Similarity() {}

  /** Twice the length of what is common, by the length of both: between 0 and 1. */
  static double ratio(String a, String b) {
    int length = a.length() + b.length();
    return length == 0 ? 1 : 2.0 * matching(a, b) / length;
  }

  private static int matching(String a, String b) {
    int best = 0;
    int atA = 0;
    int atB = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = 0; j < b.length(); j++) {
        int size = 0;
        while (i + size < a.length()
            && j + size < b.length()
            && a.charAt(i + size) == b.charAt(j + size)) {
          size++;
        }
        if (size > best) {
          best = size;
          atA = i;
          atB = j;
        }
      }
    }
    return best == 0
        ? 0
        : best
            + matching(a.substring(0, atA), b.substring(0, atB))
            + matching(a.substring(atA + best), b.substring(atB + best));
  }
}
