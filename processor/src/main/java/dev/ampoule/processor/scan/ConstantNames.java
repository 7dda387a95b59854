package dev.ampoule.processor.scan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names the constants of one generated class; on a clash 2, 3 … is appended. */
final class ConstantNames {

  private final Set<String> used = new HashSet<>();

  /** {@code showAll} as {@code SHOW_ALL}. */
  String next(String methodName) {
    String name = methodName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    String candidate = name;
    for (int i = 2; !used.add(candidate); i++) {
      candidate = name + "_" + i;
    }
    return candidate;
  }
}
