package parts.storage;

import jakarta.inject.Inject;

/** Has two constructors, of which one is meant. */
public final class Paper {

  private final int sheets;

  @Inject
  Paper() {
    this(80);
  }

  private Paper(int sheets) {
    this.sheets = sheets;
  }

  /** How many sheets it has. */
  public int sheets() {
    return sheets;
  }
}
