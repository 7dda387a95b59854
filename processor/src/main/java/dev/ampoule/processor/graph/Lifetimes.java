package dev.ampoule.processor.graph;

import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.ProviderModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When the parts of an application are made.
 *
 * @param eager the providers that are called at start, each after the ones that it needs
 * @param lazy those whose parts are made when they are first asked for
 * @param perRequest those whose parts are made for each request that asks for them
 */
public record Lifetimes(
    List<ProviderModel> eager, List<ProviderModel> lazy, List<ProviderModel> perRequest) {

  public Lifetimes {
    eager = List.copyOf(eager);
    lazy = List.copyOf(lazy);
    perRequest = List.copyOf(perRequest);
  }

  /** The lifetimes of an application's parts. On a cycle the order is of no use. */
  static Lifetimes of(AppModel app, DependencyGraph graph) {
    return new Search(app, graph).run();
  }

  /** One application's parts, followed from what it is made of. */
  private static final class Search {

    private final AppModel app;
    private final DependencyGraph graph;

    private Search(AppModel app, DependencyGraph graph) {
      this.app = app;
      this.graph = graph;
    }

    private Lifetimes run() {
      Set<ProviderModel> first = new LinkedHashSet<>();
      Set<ProviderModel> later = new LinkedHashSet<>();
      graph
          .outerNeeds()
          .map(graph::resolve)
          .forEach(
              met -> {
                met.direct().forEach(first::add);
                met.later().forEach(later::add);
              });
      app.providers().stream().filter(ProviderModel::isAskedFor).forEach(first::add);
      Set<ProviderModel> reached = reached(Stream.concat(first.stream(), later.stream()));
      // What nobody needs is built if it is to be closed: somebody meant something by it.
      app.providers().stream()
          .filter(provider -> provider.closeable() && !provider.isRequestScoped())
          .filter(provider -> !reached.contains(provider))
          .forEach(first::add);
      reached.addAll(reached(first.stream()));

      SequencedSet<ProviderModel> eager = new LinkedHashSet<>();
      Set<ProviderModel> open = new LinkedHashSet<>();
      Stream<ProviderModel> ofRequests =
          reached.stream().filter(ProviderModel::isRequestScoped).flatMap(graph::direct);
      ofRequests.forEach(first::add);
      app.providers().stream()
          .filter(first::contains)
          .forEach(provider -> visit(provider, open, eager));
      return new Lifetimes(
          List.copyOf(eager),
          app.providers().stream()
              .filter(p -> reached.contains(p) && !p.isRequestScoped() && !eager.contains(p))
              .toList(),
          app.providers().stream()
              .filter(p -> reached.contains(p) && p.isRequestScoped())
              .toList());
    }

    private Set<ProviderModel> reached(Stream<ProviderModel> from) {
      Set<ProviderModel> reached = new LinkedHashSet<>();
      Deque<ProviderModel> due = new ArrayDeque<>(from.toList());
      while (!due.isEmpty()) {
        ProviderModel provider = due.removeFirst();
        if (reached.add(provider)) {
          graph.direct(provider).forEach(due::add);
          graph.later(provider).forEach(due::add);
        }
      }
      return reached;
    }

    private void visit(
        ProviderModel provider, Set<ProviderModel> open, SequencedSet<ProviderModel> done) {
      if (provider.isRequestScoped() || done.contains(provider) || !open.add(provider)) {
        return;
      }
      graph.direct(provider).forEach(next -> visit(next, open, done));
      open.remove(provider);
      done.add(provider);
    }
  }
}
