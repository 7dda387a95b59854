package dev.ampoule.processor.emit;

import dev.ampoule.processor.plan.RouterPlan;
import dev.ampoule.processor.rules.AdviceChain;
import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.FullRules;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes {@code META-INF/ampoule/todo.TodoApp.routes}: the rules of an application as plain text,
 * for tools and for reading changes.
 */
public final class RouteTableWriter {

  private static final int GAP = 2;

  /** The file for an application: methods, rule, endpoint and advice of each route, in order. */
  public ResourceFile write(RouterPlan plan) {
    List<FullRule> rules = plan.rules();
    int methods = width(rules.stream().map(RouteTableWriter::methods).toList());
    int paths = width(rules.stream().map(RouteTableWriter::rule).toList());
    int endpoints = width(rules.stream().map(FullRule::endpoint).toList());
    FullRules all = new FullRules(plan.mounts(), rules);
    String text =
        rules.stream()
            .map(
                rule ->
                    pad(methods(rule), methods)
                        + pad(rule(rule), paths)
                        + pad(rule.endpoint(), endpoints)
                        + advice(all, rule))
            .map(line -> line.stripTrailing() + "\n")
            .collect(Collectors.joining());
    return new ResourceFile(
        "META-INF/ampoule/" + plan.app().root().type().binaryName() + ".routes",
        text,
        plan.mounts().stream().map(mount -> mount.blueprint().type()).distinct().toList());
  }

  private static String methods(FullRule rule) {
    return String.join(",", rule.route().methods());
  }

  private static String rule(FullRule rule) {
    String domain = rule.domain().source();
    return domain.isEmpty() ? rule.text() : domain + "|" + rule.text();
  }

  private static String advice(FullRules all, FullRule rule) {
    return AdviceChain.of(all, rule).stream()
        .map(advice -> advice.settings().display())
        .collect(Collectors.joining(", "));
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0) + GAP;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
