package dev.ampoule.command;

import dev.ampoule.App;
import dev.ampoule.Explanation;
import dev.ampoule.http.Method;
import dev.ampoule.routing.Route;
import dev.ampoule.text.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Lists the routes in Flask's columns.
 *
 * <p>Flask: {@code flask routes}.
 */
final class RoutesCommand {

  /** What routes may be sorted by. */
  enum Sort {
    ENDPOINT,
    METHODS,
    DOMAIN,
    RULE,
    /** As they are mounted and written. */
    MATCH
  }

  private static final CommandParameter<Sort> SORT =
      CommandParameter.option("sort", "", CommandValues.enumeration(Sort.values()))
          .letter("s")
          .help("What they are sorted by; \"match\" is the order of the sources.")
          .fallback("endpoint");

  private static final CommandParameter<Boolean> ALL_METHODS =
      CommandParameter.flag("all-methods").help("Shows HEAD and OPTIONS too.");

  private static final CommandParameter<Boolean> HOOKS =
      CommandParameter.flag("hooks").help("Shows the hooks and the advice around each handler.");

  static final BuiltIn BUILT_IN =
      new BuiltIn(
          Command.of("routes", "Lists the routes.", SORT, ALL_METHODS, HOOKS), RoutesCommand::run);

  private final App app;
  private final boolean allMethods;
  private final boolean hasDomain;

  private RoutesCommand(App app, boolean allMethods) {
    this.app = app;
    this.allMethods = allMethods;
    this.hasDomain =
        app.routes().stream().anyMatch(route -> !route.template().domainRule().isEmpty());
  }

  private static int run(BuiltInCall call) throws Exception {
    return call.ask(
        app -> {
          RoutesCommand routes = new RoutesCommand(app, call.has(ALL_METHODS));
          Sort sort = call.value(SORT);
          List<String> lines = routes.lines(sort == null ? Sort.ENDPOINT : sort, call.has(HOOKS));
          lines.forEach(call.terminal()::say);
          return 0;
        });
  }

  private List<String> lines(Sort sort, boolean hooks) {
    List<Route> routes = new ArrayList<>(app.routes());
    if (routes.isEmpty()) {
      return List.of("No routes were registered.");
    }
    switch (sort) {
      case ENDPOINT -> routes.sort(Comparator.comparing(Route::endpoint));
      case METHODS -> routes.sort(Comparator.comparing(this::methods));
      case DOMAIN -> routes.sort(Comparator.comparing(route -> route.template().domainRule()));
      case RULE -> routes.sort(Comparator.comparing(Route::rule));
      case MATCH -> {}
    }
    List<String> headings = new ArrayList<>(List.of("Endpoint", "Methods"));
    if (hasDomain) {
      headings.add(app.dispatcher().hostMatching() ? "Host" : "Subdomain");
    }
    headings.add("Rule");
    List<String> table = Columns.table(headings, routes.stream().map(this::cells).toList());
    return hooks ? withHooks(table, routes) : table;
  }

  private List<String> cells(Route route) {
    List<String> cells = new ArrayList<>(List.of(route.endpoint(), methods(route)));
    if (hasDomain) {
      cells.add(route.template().domainRule());
    }
    cells.add(route.rule());
    return cells;
  }

  private String methods(Route route) {
    TreeSet<String> names = new TreeSet<>();
    for (int code = 0; code < Long.SIZE; code++) {
      if (((route.methods() >>> code) & 1) != 0) {
        boolean isAutomatic = code == Method.HEAD || code == Method.OPTIONS;
        if (allMethods || !isAutomatic) {
          names.add(app.dispatcher().methodName(code));
        }
      }
    }
    return String.join(", ", names);
  }

  /** Below each route what runs around its handler, the handler itself left out. */
  private List<String> withHooks(List<String> table, List<Route> routes) {
    List<String> lines = new ArrayList<>(table.subList(0, 2));
    List<Explanation> explanations = app.explain();
    for (int i = 0; i < routes.size(); i++) {
      Route route = routes.get(i);
      lines.add(table.get(i + 2));
      explanations.get(app.routes().indexOf(route)).steps().stream()
          .filter(
              step -> !step.kind().equals("handler") && !step.kind().startsWith("@ErrorHandler"))
          .forEach(
              step ->
                  lines.add(
                      "  %s  %s  %s"
                          .formatted(step.kind(), step.name(), step.place())
                          .stripTrailing()));
    }
    return lines;
  }
}
