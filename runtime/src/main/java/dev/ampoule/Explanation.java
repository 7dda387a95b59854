package dev.ampoule;

import dev.ampoule.text.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens around the handler of one rule, in the order in which it happens: what was compiled,
 * and what was added at start.
 *
 * @param rule the whole rule, prefixes included; a host or subdomain before it, {@code api|/}
 * @param methods the methods that it names
 * @param endpoint the whole endpoint, names of blueprints included
 * @param steps what runs: middleware, hooks before, advice, the handler, hooks after, each with the
 *     listeners of the framework's signals between them; then the error handlers in the order in
 *     which they are asked, and the {@code @UrlDefaults} of its URLs
 */
public record Explanation(String rule, String methods, String endpoint, List<Step> steps) {

  /**
   * One thing that runs.
   *
   * @param kind {@code handler}, {@code advice}, or the annotation that makes it run,
   *     {@code @BeforeRequest}
   * @param name the method or the annotation, {@code Todos.show(int)}
   * @param place where it is written, {@code Todos.java:12}; {@code added at start} for what {@code
   *     App.Builder} was given; empty where that is not known
   */
  public record Step(String kind, String name, String place) {}

  /** Takes a copy of the steps. */
  public Explanation {
    steps = List.copyOf(steps);
  }

  /** Starts with a rule, and no step yet. */
  public static Explanation of(String rule, String methods, String endpoint) {
    return new Explanation(rule, methods, endpoint, List.of());
  }

  /**
   * Those of an endpoint.
   *
   * @throws IllegalArgumentException if there are none
   */
  static List<Explanation> of(String endpoint, List<Explanation> all) {
    List<Explanation> found = all.stream().filter(one -> one.endpoint.equals(endpoint)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no endpoint is named \"" + endpoint + "\"");
    }
    return found;
  }

  /** The same steps for a rule. */
  Explanation at(String newRule, String newMethods, String newEndpoint) {
    return new Explanation(newRule, newMethods, newEndpoint, steps);
  }

  /** The same with one more step. */
  public Explanation step(String kind, String name, String place) {
    List<Step> more = new ArrayList<>(steps);
    more.add(new Step(kind, name, place));
    return new Explanation(rule, methods, endpoint, more);
  }

  /** The same with one more step, if that is there. */
  public Explanation stepIf(boolean there, String kind, String name, String place) {
    return there ? step(kind, name, place) : this;
  }

  /** The handler; with an empty name if there is none, as for a request that matches nothing. */
  public Step handler() {
    return steps.stream()
        .filter(step -> step.kind.equals("handler"))
        .findFirst()
        .orElse(new Step("handler", "", ""));
  }

  /** The advice around the handler, outermost first, as it is written. */
  public List<String> advice() {
    return steps.stream().filter(step -> step.kind.equals("advice")).map(Step::name).toList();
  }

  /** The text for a terminal: a line for the rule, and one for each step, aligned. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(methods + " " + rule + "  " + endpoint + "\n");
    Columns.of(steps.stream().map(step -> List.of(step.kind, step.name, step.place)).toList())
        .forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  /**
   * The table of several rules for a terminal: methods, rule, endpoint, the handler with its place,
   * and advice.
   *
   * @param explanations a line for each, such as {@link App#explain()}
   * @return lines that end with a line feed
   */
  public static String table(List<Explanation> explanations) {
    StringBuilder text = new StringBuilder();
    Columns.of(explanations.stream().map(Explanation::cells).toList())
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private List<String> cells() {
    Step handler = handler();
    return List.of(
        methods, rule, endpoint, handler.name, handler.place, String.join(", ", advice()));
  }
}
