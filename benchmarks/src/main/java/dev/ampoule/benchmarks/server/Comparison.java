package dev.ampoule.benchmarks.server;

import dev.ampoule.benchmarks.server.Contest.Contestant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs contests. A JVM that has compiled its code one way keeps it that way, and a machine has good
 * and bad seconds: so every contest is held with several JVMs one after the other, and in each of
 * them the contestants take turns.
 */
final class Comparison {

  private final ComparisonOptions options;

  Comparison(ComparisonOptions options) {
    this.options = options;
  }

  /** Compares what the command line names, and prints tables. */
  public static void main(String[] args) throws IOException {
    ComparisonOptions options = ComparisonOptions.parse(args);
    for (Contest contest : Contest.all()) {
      if (options.only().isEmpty() || options.only().contains(contest.name())) {
        System.out.println(new Report(contest, new Comparison(options).hold(contest)));
      }
    }
  }

  /** The measurements of each contestant, by its name; those of one turn have the same index. */
  private Map<String, List<Measurement>> hold(Contest contest) throws IOException {
    Map<String, List<Measurement>> results = new LinkedHashMap<>();
    contest.contestants().forEach(each -> results.put(each.name(), new ArrayList<>()));
    for (int fork = 0; fork < options.forks(); fork++) {
      try (Servers servers = new Servers()) {
        for (Contestant each : contest.contestants()) {
          servers.measure(each, options.warmup());
        }
        for (int round = 0; round < options.rounds(); round++) {
          for (Contestant each : inTurn(contest, round)) {
            Measurement measurement = servers.measure(each, options.requests());
            results.getOrDefault(each.name(), List.of()).add(measurement);
          }
        }
      }
    }
    return results;
  }

  /** There and back again, so that nobody always comes after the same one. */
  private static List<Contestant> inTurn(Contest contest, int round) {
    return round % 2 == 0 ? contest.contestants() : contest.contestants().reversed();
  }

  /** The processes of one fork. */
  private final class Servers implements AutoCloseable {

    private final Map<ServerSpec, ServerProcess> running = new HashMap<>();

    Measurement measure(Contestant contestant, int requests) throws IOException {
      ServerProcess server = running.get(contestant.server());
      if (server == null) {
        server = ServerProcess.start(options.prefix(), options.flags(), contestant.server());
        running.put(contestant.server(), server);
      }
      return Measurement.of(server, contestant.workload(), options.connections(), requests);
    }

    @Override
    public void close() {
      running.values().forEach(ServerProcess::close);
    }
  }
}
