package dev.ampoule.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exceptions from a rule, each with its reason: lines of {@code what | reason}; blank lines and
 * lines that start with {@code #} do not count.
 */
public final class AllowList {

  private final Map<String, String> reasons = new LinkedHashMap<>();

  private AllowList() {}

  /** Reads a list. An entry without a reason, or given twice, is refused. */
  public static AllowList parse(String text) {
    AllowList list = new AllowList();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(list::add);
    return list;
  }

  private void add(String line) {
    int bar = line.indexOf(" | ");
    if (bar < 0) {
      throw new IllegalArgumentException("no reason: " + line);
    }
    if (reasons.put(line.substring(0, bar).strip(), line.substring(bar + 3).strip()) != null) {
      throw new IllegalArgumentException("twice: " + line);
    }
  }

  /** What is left of the findings, and what the list allows without need. */
  public List<String> check(Set<String> findings) {
    List<String> problems = new ArrayList<>();
    findings.stream().filter(finding -> !reasons.containsKey(finding)).forEach(problems::add);
    reasons.keySet().stream()
        .filter(entry -> !findings.contains(entry))
        .forEach(entry -> problems.add("allowed without need: " + entry));
    return problems;
  }
}
