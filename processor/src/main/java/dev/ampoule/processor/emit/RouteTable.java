package dev.ampoule.processor.emit;

import dev.ampoule.processor.emit.dispatch.CommentText;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of a blueprint as comments show them. */
final class RouteTable {

  /** Longer rules are not waited for when the columns are aligned. */
  private static final int WIDEST = 44;

  private static final int LONGEST = 97;

  private final BlueprintModel blueprint;

  RouteTable(BlueprintModel blueprint) {
    this.blueprint = blueprint;
  }

  /** A line for each rule, aligned: methods, rule, endpoint. Empty when there is none. */
  String lines() {
    List<Line> lines =
        blueprint.handlers().stream()
            .flatMap(handler -> handler.routes().stream().map(route -> line(handler, route)))
            .toList();
    int methods = lines.stream().mapToInt(line -> line.methods.length()).max().orElse(0);
    int rules =
        lines.stream()
            .mapToInt(line -> line.rule.length())
            .filter(length -> length <= WIDEST)
            .max()
            .orElse(0);
    return lines.stream()
        .map(line -> aligned(line, methods, rules))
        .collect(Collectors.joining("\n"));
  }

  /** An endpoint that has no place behind its rule stands below it. */
  private static String aligned(Line line, int methods, int rules) {
    String start = pad(line.methods, methods) + pad(line.rule, rules);
    return start.length() + line.endpoint.length() <= LONGEST
        ? start + line.endpoint
        : start.stripTrailing() + "\n" + pad("", methods + 2) + line.endpoint;
  }

  /** One rule: {@code GET /todos/<int:id>}. */
  String line(RouteModel route) {
    return CommentText.of(String.join(",", route.methods()) + " " + rule(route));
  }

  private Line line(HandlerModel handler, RouteModel route) {
    String name = blueprint.name().isEmpty() ? "" : blueprint.name() + ".";
    return new Line(
        CommentText.of(String.join(",", route.methods())),
        CommentText.of(rule(route)),
        CommentText.of(name + handler.endpoint()));
  }

  /** The rule below the blueprint's own prefix, as Flask joins them. */
  private String rule(RouteModel route) {
    String prefix = blueprint.urlPrefix();
    if (prefix.isEmpty() || route.rule().isEmpty()) {
      return prefix + route.rule();
    }
    return prefix.replaceFirst("/+$", "") + "/" + route.rule().replaceFirst("^/+", "");
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()) + 2);
  }

  private record Line(String methods, String rule, String endpoint) {}
}
