package dev.ampoule;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what teardown hooks throw, so that one that fails does not keep the others from running.
 *
 * <p>Flask 3.2 does the same; Flask 3.1 skips the rest.
 */
public final class Teardown {

  private List<Throwable> failures = List.of();

  /** Creates a collection without a failure. */
  public Teardown() {}

  /**
   * Takes what a hook threw.
   *
   * @param failure the exception
   */
  public void failed(Throwable failure) {
    if (failures.isEmpty()) {
      failures = new ArrayList<>(2);
    }
    failures.add(failure);
  }

  /** Returns how many hooks threw something. */
  public int size() {
    return failures.size();
  }

  /** Returns what was thrown, the first at 0. */
  public Throwable get(int index) {
    return failures.get(index);
  }
}
