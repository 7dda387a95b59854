package werkzeug;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.http.Response;
import dev.ampoule.routing.Rule;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The recorded maps as applications without a rule of their own, to which the rules are added. */
final class AddedMaps {

  private AddedMaps() {}

  static App open(String map) {
    App.Builder app =
        map.equals("subdomains") ? EmptySubdomainsMapFactory.builder() : EmptyMapFactory.builder();
    app.config(Config.of(Map.of("SERVER_NAME", "example.com")));
    app.converter("list", new ListConverter(), "[^/]+", 100);
    app.converter("year", new YearConverter(), "\\d{4}", 50);
    for (Recorded rule : Recorded.rules(map)) {
      app.route(rule(rule), rule.text("endpoint"), request -> Response.of(200));
    }
    return app.build();
  }

  private static Rule rule(Recorded recorded) {
    Rule rule = Rule.of(recorded.text("rule")).subdomain(recorded.text("subdomain"));
    rule = rule.redirectTo(recorded.text("redirect_to"));
    rule = recorded.flag("alias") ? rule.alias() : rule;
    rule = recorded.flag("build_only") ? rule.buildOnly() : rule;
    rule = Boolean.FALSE.equals(recorded.data().get("strict_slashes")) ? rule.looseSlashes() : rule;
    if (recorded.data().get("defaults") != null) {
      for (Map.Entry<String, ?> entry : recorded.object("defaults").data().entrySet()) {
        rule = rule.defaultValue(entry.getKey(), Objects.requireNonNull(entry.getValue()));
      }
    }
    return rule.methods(methods(recorded));
  }

  /** A rule without methods takes all that the cases use. */
  private static String[] methods(Recorded recorded) {
    Object named = recorded.data().get("methods");
    return named instanceof List<?> names
        ? names.stream().map(String::valueOf).toArray(String[]::new)
        : new String[] {"GET", "POST", "PUT", "DELETE", "PATCH", "BREW"};
  }
}
