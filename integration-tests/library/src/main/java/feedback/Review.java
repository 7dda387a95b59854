package feedback;

/**
 * What a reviewer says.
 *
 * @param number its number
 * @param grade how good it is
 */
record Review(int number, Grade grade) {

  enum Grade {
    GOOD,
    POOR
  }
}
