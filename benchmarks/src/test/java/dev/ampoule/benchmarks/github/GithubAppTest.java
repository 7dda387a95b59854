package dev.ampoule.benchmarks.github;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.Dispatcher;
import dev.ampoule.config.Config;
import dev.ampoule.http.Method;
import dev.ampoule.routing.PathMatch;
import dev.ampoule.routing.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GithubAppTest {

  private final App app = GithubAppFactory.create(Config.of(Map.of()));

  @Test
  void hasTheRoutesOfTheTable() {
    assertThat(app.routes().stream().map(this::row).collect(toSet()))
        .isEqualTo(GithubTable.rows().stream().map(Object::toString).collect(toSet()))
        .hasSize(203);
  }

  @Test
  void hasThePathsOfTheFileAsGets() {
    App gets = GithubGetAppFactory.create(Config.of(Map.of()));

    assertThat(gets.routes()).allMatch(route -> route.accepts(Method.GET));
    assertThat(gets.routes().stream().map(route -> "GET " + route.rule()).collect(toSet()))
        .isEqualTo(GithubTable.getRows().stream().map(Object::toString).collect(toSet()))
        .hasSize(211);
  }

  @Test
  void hasTheBenchmarksPathsWhereTheSurveyHadThem() {
    List<String> paths = GithubTable.getRows().stream().map(GithubTable.Row::rule).toList();

    assertThat(paths).containsAll(GithubTable.rows().stream().map(GithubTable.Row::rule).toList());
    assertThat(paths.get(141 - 1)).isEqualTo("/repos/<owner>/<repo>/pulls/<number>/commits");
    assertThat(paths.get(188 - 1)).isEqualTo("/user/repos");
    assertThat(paths.get(207 - 1)).isEqualTo("/users/<user>/repos");
  }

  @ParameterizedTest
  @CsvSource({
    "/user/repos, /user/repos",
    "/users/octocat/repos, /users/<user>/repos",
    "/repos/octocat/hello-world/pulls/1347/commits, /repos/<owner>/<repo>/pulls/<number>/commits",
    "/repos/octocat/hello-world/nothing/here, nothing"
  })
  void matchesWhatTheBenchmarkMeasures(String path, String rule) {
    PathMatch match = new PathMatch();
    match.reset("", path);
    int found = app.dispatcher().match("", path, Method.GET, match);

    assertThat(found == Dispatcher.NO_MATCH ? "nothing" : app.routes().get(found).rule())
        .isEqualTo(rule);
  }

  private String row(Route route) {
    for (GithubTable.Row row : GithubTable.rows()) {
      int method = app.dispatcher().methodCode(row.method());
      if (row.rule().equals(route.rule()) && route.accepts(method)) {
        return row.toString();
      }
    }
    return route.toString();
  }
}
