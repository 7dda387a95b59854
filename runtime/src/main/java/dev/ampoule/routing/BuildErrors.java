package dev.ampoule.routing;

import dev.ampoule.Dispatcher;
import dev.ampoule.http.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words the messages of {@link BuildError}, with the rule that was probably meant. */
final class BuildErrors {

  private static final double NAME_WEIGHT = 0.98;
  private static final double OTHER_WEIGHT = 0.01;

  private BuildErrors() {}

  static BuildError of(
      String endpoint,
      Map<String, ?> values,
      @Nullable Object method,
      RoutesByEndpoint routes,
      Dispatcher dispatcher) {
    StringBuilder text = new StringBuilder("Could not build url for endpoint '" + endpoint + "'");
    if (method != null) {
      text.append(" ('").append(method).append("')");
    }
    if (!values.isEmpty()) {
      text.append(" with values ").append(list(values.keySet()));
    }
    text.append('.');
    int code = method == null ? Method.NONE : dispatcher.methodCode(method.toString());
    Route closest = closest(endpoint, values.keySet(), code, routes.all());
    if (closest != null && !closest.endpoint().equals(endpoint)) {
      text.append(" Did you mean '").append(closest.endpoint()).append("' instead?");
    } else if (closest != null) {
      if (method != null && !accepts(closest, code)) {
        text.append(" Did you mean to use methods ").append(methods(closest, dispatcher));
        text.append('?');
      }
      Set<String> missing = new TreeSet<>(closest.arguments());
      missing.removeAll(values.keySet());
      if (!missing.isEmpty()) {
        text.append(" Did you forget to specify values ").append(list(missing)).append('?');
      }
    }
    return new BuildError(text.toString(), endpoint);
  }

  private static @Nullable Route closest(
      String endpoint, Set<String> names, int method, List<Route> routes) {
    Route best = null;
    double bestScore = -1;
    for (Route route : routes) {
      double score =
          NAME_WEIGHT * Similarity.ratio(route.endpoint(), endpoint)
              + (route.arguments().containsAll(names) ? OTHER_WEIGHT : 0)
              + (accepts(route, method) ? OTHER_WEIGHT : 0);
      if (score > bestScore) {
        bestScore = score;
        best = route;
      }
    }
    return best;
  }

  private static boolean accepts(Route route, int method) {
    return ((route.methods() >>> method) & 1) != 0;
  }

  private static String methods(Route route, Dispatcher dispatcher) {
    List<String> names = new ArrayList<>();
    for (int code = 0; code < Method.NONE; code++) {
      if (accepts(route, code)) {
        names.add(dispatcher.methodName(code));
      }
    }
    return list(names);
  }

  private static String list(Iterable<String> names) {
    Set<String> sorted = new TreeSet<>();
    names.forEach(sorted::add);
    return sorted.stream().collect(Collectors.joining("', '", "['", "']"));
  }
}
