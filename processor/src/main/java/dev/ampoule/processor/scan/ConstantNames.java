package dev.ampoule.processor.scan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Names the constants of one generated class; on a clash 2, 3 … is appended. */
final class ConstantNames {

  private final Set<String> used = new HashSet<>();
  private final Predicate<String> isClass;

  /**
   * Names that no class of the package has: in an expression Java takes the {@code A} of {@code
   * A.Color} for a constant rather than for the class.
   */
  ConstantNames(Predicate<String> isClass) {
    this.isClass = isClass;
  }

  /** {@code showAll} as {@code SHOW_ALL}. */
  String next(String methodName) {
    String name = methodName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    String candidate = name;
    for (int i = 2; isClass.test(candidate) || !used.add(candidate); i++) {
      candidate = name + "_" + i;
    }
    return candidate;
  }
}
