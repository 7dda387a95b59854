package dev.ampoule.benchmarks.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ampoule.Dispatcher;
import dev.ampoule.config.Config;
import dev.ampoule.http.Method;
import dev.ampoule.routing.PathMatch;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated dispatcher allocates nothing: variables are places in the path. */
class MatchingAllocationTest {

  private static final int REQUESTS = 1_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @SuppressWarnings("UnusedVariable") // kept, so that it is allocated
  private static volatile String kept = "";

  private final Dispatcher dispatcher = GithubAppFactory.create(Config.of(Map.of())).dispatcher();
  private final PathMatch match = new PathMatch();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/user/repos",
        "/users/octocat/repos",
        "/repos/octocat/hello-world/pulls/1347/commits",
        "/repos/octocat/hello-world/nothing/here"
      })
  void findsARouteOrNoneWithoutAllocating(String path) {
    assertThat(least(() -> match(path))).isZero();
  }

  @Test
  void aStringPerVariableIsSeen() {
    Runnable work =
        () -> {
          match("/users/octocat/repos");
          kept = match.stringAt(0);
        };

    assertThat(least(work)).isPositive();
  }

  private void match(String path) {
    match.reset("", path);
    dispatcher.match("", path, Method.GET, match);
  }

  /** Bytes per call: the least of some rounds, since the JVM allocates now and then, too. */
  private static long least(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 10; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < REQUESTS; i++) {
        work.run();
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least / REQUESTS;
  }
}
