package dev.ampoule.processor.check.form;

import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.stream.Collectors;

/** How messages name what the user wrote. */
public final class Wording {

  /** {@code GET /notes/<int:id>}: with the blueprint's own prefix. */
  public static String route(BlueprintModel blueprint, RouteModel route) {
    return String.join(", ", route.methods()) + " " + path(blueprint.urlPrefix(), route.rule());
  }

  /** A prefix and a rule below it. */
  public static String path(String prefix, String rule) {
    if (prefix.isEmpty() || rule.isEmpty()) {
      return prefix + rule;
    }
    return (prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix)
        + (rule.startsWith("/") ? rule : "/" + rule);
  }

  /** {@code Notes.show(int id)}. */
  public static String handler(BlueprintModel blueprint, HandlerModel handler) {
    return method(blueprint.type(), handler.methodName(), handler.params());
  }

  /** {@code Notes.show(int id)}. */
  public static String method(TypeRef type, String name, List<ParamModel> params) {
    return type.display() + "." + name + parameters(params);
  }

  /** {@code (int id, String name)}. */
  public static String parameters(List<ParamModel> params) {
    return params.stream()
        .map(param -> param.type().display() + " " + param.name())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}. */
  public static String alternatives(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
  }

  private Wording() {}
}
