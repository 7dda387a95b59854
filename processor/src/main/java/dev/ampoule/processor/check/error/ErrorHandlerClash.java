package dev.ampoule.processor.check.error;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ErrorHandlerModel;
import dev.ampoule.processor.model.HttpStatuses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Error handlers of one scope: each error has one of them. */
final class ErrorHandlerClash {

  private final Map<String, String> taken = new HashMap<>();
  private final String scope;

  ErrorHandlerClash(String scope) {
    this.scope = scope;
  }

  void add(BlueprintModel blueprint, ErrorHandlerModel handler, Diagnostics diagnostics) {
    String name = blueprint.type().display() + "." + handler.methodName();
    List<String> slots = new ArrayList<>();
    handler.statuses().forEach(status -> slots.add(slot(status)));
    handler.types().forEach(type -> slots.add(type.type().qualifiedName()));
    for (String slot : slots) {
      String other = taken.putIfAbsent(slot, name);
      if (other != null) {
        diagnostics
            .report(
                Code.ERROR_HANDLER_CLASH,
                "Error handlers %s and %s both handle %s %s.",
                other,
                name,
                slot.substring(slot.lastIndexOf('.') + 1),
                scope)
            .why("an error has one handler; a status and its exception are the same.")
            .fix("remove one of them, or let it handle a subclass.")
            .at(handler.ref());
        return;
      }
    }
  }

  /** A status stands for the exception that has it. */
  private static String slot(int status) {
    return HttpStatuses.BY_NAME.entrySet().stream()
        .filter(e -> e.getValue() == status)
        .map(e -> "dev.ampoule.http." + e.getKey())
        .findFirst()
        .orElse(Integer.toString(status));
  }
}
