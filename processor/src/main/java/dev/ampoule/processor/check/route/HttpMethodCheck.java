package dev.ampoule.processor.check.route;

import dev.ampoule.processor.check.form.BlueprintCheck;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.diagnostics.Suggestions;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.HandlerModel;
import dev.ampoule.processor.model.RouteModel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** HTTP methods are names that a request can have, and none is a common one misspelt. */
public final class HttpMethodCheck implements BlueprintCheck {

  private static final Pattern TOKEN = Pattern.compile("[A-Z0-9!#$%&'*+.^_`|~-]+");

  private static final List<String> COMMON =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

  @Override
  public void check(BlueprintModel blueprint, Diagnostics diagnostics) {
    for (HandlerModel handler : blueprint.handlers()) {
      for (RouteModel route : handler.routes()) {
        for (String method : route.methods()) {
          check(route, method, diagnostics);
        }
      }
    }
  }

  private static void check(RouteModel route, String method, Diagnostics diagnostics) {
    boolean token = TOKEN.matcher(method).matches() && !method.equals("CONNECT");
    Optional<String> meant =
        COMMON.contains(method)
            ? Optional.empty()
            : Suggestions.nearest(method, COMMON).filter(m -> method.length() > 3);
    if (token && meant.isEmpty()) {
      return;
    }
    diagnostics
        .report(
            Code.HTTP_METHOD,
            meant.isPresent() ? "HTTP method \"%s\" is unknown." : "\"%s\" is no HTTP method.",
            method)
        .why("a rule names the methods of the requests that it is for.")
        .fix(
            meant.isPresent() ? "did you mean \"%s\"?" : "write one of %s, or a name of your own.",
            meant.orElse(String.join(", ", COMMON)))
        .at(route.ref().attribute("methods"));
  }
}
