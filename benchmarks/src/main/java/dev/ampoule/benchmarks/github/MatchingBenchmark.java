package dev.ampoule.benchmarks.github;

import dev.ampoule.App;
import dev.ampoule.Dispatcher;
import dev.ampoule.config.Config;
import dev.ampoule.http.Method;
import dev.ampoule.http.RequestTarget;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import dev.ampoule.routing.RouteMatcher;
import io.helidon.http.HttpPrologue;
import io.helidon.http.PathMatchers;
import io.helidon.webserver.http.HttpRoute;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the raw path to the route and its variables, in the GitHub table. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatchingBenchmark {

  /** A static route, routes with one and with three variables, and a miss. */
  @Param({
    "/user/repos",
    "/users/octocat/repos",
    "/repos/octocat/hello-world/pulls/1347/commits",
    "/repos/octocat/hello-world/nothing/here"
  })
  public String path = "";

  private final PathMatch match = new PathMatch();
  private final App app = GithubAppFactory.create(Config.of(Map.of()));
  private final Dispatcher dispatcher = app.dispatcher();
  private final RouteMatcher matcher = new RouteMatcher(dispatcher, app.routes(), null, true);
  private final List<HttpRoute> helidon =
      GithubTable.rows().stream().map(MatchingBenchmark::helidonRoute).toList();
  private RequestTarget target = target("/");

  /** Makes what the pipeline makes of a request anyway. */
  @Setup
  public void target() {
    target = target(path);
  }

  private static RequestTarget target(String path) {
    return new Target("http", "localhost", "", path, "");
  }

  private record Target(
      String scheme, String host, String scriptRoot, String path, String queryString)
      implements RequestTarget {}

  private static HttpRoute helidonRoute(GithubTable.Row row) {
    return HttpRoute.builder()
        .methods(io.helidon.http.Method.create(row.method()))
        .path(row.helidonPattern())
        .handler((request, response) -> response.send())
        .build();
  }

  /** The generated dispatcher; variables stay offsets. */
  @Benchmark
  public int dispatcher() {
    match.reset("", path);
    return dispatcher.match("", path, Method.GET, match);
  }

  /** The same within everything that is the same for all applications, as requests pass it. */
  @Benchmark
  public @Nullable Route matcher() {
    return matcher.match(match, Method.GET, target);
  }

  /** The same, and the variables as strings. */
  @Benchmark
  public int matcherAndStrings(Blackhole sink) {
    Route route = matcher.match(match, Method.GET, target);
    int variables = route == null ? 0 : route.variables().size();
    for (int i = 0; i < variables; i++) {
      sink.consume(match.stringAt(i));
    }
    return variables;
  }

  /** What Helidon's routing does with a request: the first of its routes that accepts it. */
  @Benchmark
  public PathMatchers.@Nullable MatchResult helidon() {
    HttpPrologue prologue =
        HttpPrologue.create("HTTP/1.1", "HTTP", "1.1", io.helidon.http.Method.GET, path, false);
    for (HttpRoute route : helidon) {
      PathMatchers.MatchResult result = route.accepts(prologue);
      if (result.accepted()) {
        return result;
      }
    }
    return null;
  }
}
