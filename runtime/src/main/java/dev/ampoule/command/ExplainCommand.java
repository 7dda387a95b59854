package dev.ampoule.command;

import dev.ampoule.App;
import dev.ampoule.Explanation;
import dev.ampoule.binding.Values;
import dev.ampoule.routing.Route;
import dev.ampoule.text.Nearest;
import java.util.List;
import java.util.Objects;

/** Explains what runs for the requests of an endpoint, and in which order. */
final class ExplainCommand {

  private static final CommandParameter<String> ENDPOINT =
      CommandParameter.argument("ENDPOINT", Values.STRING)
          .help("The whole endpoint, such as todos.show; \"routes\" lists them.");

  static final BuiltIn BUILT_IN =
      new BuiltIn(
          Command.of(
              "explain",
              "Explains what runs for an endpoint.\n\n"
                  + "For each of its rules it shows the hooks, advice, handler and error handlers,"
                  + " in the order in which they run, with the places of their sources.",
              ENDPOINT),
          ExplainCommand::run);

  private ExplainCommand() {}

  private static int run(BuiltInCall call) throws Exception {
    String endpoint = Objects.requireNonNull(call.value(ENDPOINT));
    return call.ask(
        app -> {
          List<Explanation> found =
              app.explain().stream().filter(e -> e.endpoint().equals(endpoint)).toList();
          if (found.isEmpty()) {
            throw new UsageException(missing(app, endpoint));
          }
          for (int i = 0; i < found.size(); i++) {
            call.terminal().say((i == 0 ? "" : "\n") + found.get(i).toString().stripTrailing());
          }
          return 0;
        });
  }

  private static String missing(App app, String endpoint) {
    List<String> known = app.routes().stream().map(Route::endpoint).distinct().toList();
    return "there is no endpoint " + Nearest.shown(endpoint) + Nearest.question(endpoint, known);
  }
}
