package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.type.SourceRef;
import java.util.HashMap;
import java.util.Map;

/** Endpoints of a blueprint have names of their own, without dots. */
public final class EndpointCheck implements BlueprintCheck {

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    Map<String, HandlerModel> taken = new HashMap<>();
    for (HandlerModel handler : blueprint.handlers()) {
      if (handler.endpoint().contains(".")) {
        reportDot(handler, diagnostics);
      }
      HandlerModel other = taken.putIfAbsent(handler.endpoint(), handler);
      if (other != null && !same(other, handler)) {
        reportDuplicate(blueprint, other, handler, diagnostics);
      }
    }
  }

  /** The methods of a view share its endpoint, if they are not called the same. */
  private static boolean same(HandlerModel one, HandlerModel other) {
    boolean view = isOfClass(one) && isOfClass(other);
    return one.ref().equals(other.ref()) || (view && !one.methodName().equals(other.methodName()));
  }

  private static boolean isOfClass(HandlerModel handler) {
    return handler.routes().stream().allMatch(route -> route.ref().member() == null);
  }

  private static void reportDot(HandlerModel handler, Diagnostics diagnostics) {
    SourceRef ref =
        handler.routes().stream()
            .map(RouteModel::ref)
            .findFirst()
            .map(r -> r.attribute("endpoint"))
            .orElse(handler.ref());
    diagnostics
        .report(Code.ENDPOINT_NAME, "Endpoint \"%s\" has a dot in its name.", handler.endpoint())
        .why("dots stand between the names of blueprints and the endpoint.")
        .fix("write \"%s\".", handler.endpoint().replace('.', '_'))
        .at(ref);
  }

  private static void reportDuplicate(
      BlueprintModel blueprint, HandlerModel first, HandlerModel second, Diagnostics diagnostics) {
    boolean overload = first.methodName().equals(second.methodName());
    diagnostics
        .report(
            Code.DUPLICATE_ENDPOINT,
            "Endpoint \"%s\" is both %s and %s.",
            second.endpoint(),
            Wording.handler(blueprint, first),
            Wording.handler(blueprint, second))
        .why(
            overload
                ? "a method's name is its endpoint, so that overloads share it."
                : "URLs are built by the endpoint's name, so that it means one handler.")
        .fix(
            overload
                ? "rename one method, or give it a name with endpoint = \"…\"."
                : "give one of them another name with endpoint = \"…\".")
        .at(second.ref());
  }
}
