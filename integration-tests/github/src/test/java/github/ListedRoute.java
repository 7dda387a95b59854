package github;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A line of the list of routes. */
record ListedRoute(String method, String rule, String endpoint) {

  private static final Pattern VARIABLE = Pattern.compile("<(\\w+)>");

  static List<ListedRoute> all() {
    try (InputStream lines =
        Objects.requireNonNull(ListedRoute.class.getResourceAsStream("/github/routes.txt"))) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .map(words -> new ListedRoute(words[0], words[1], words[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path of the route: each variable has a value that says its name. */
  String path() {
    return VARIABLE.matcher(rule).replaceAll("a-$1");
  }

  List<String> values() {
    return VARIABLE.matcher(rule).results().map(ListedRoute::value).toList();
  }

  private static String value(MatchResult variable) {
    return "a-" + variable.group(1);
  }

  @Override
  public String toString() {
    return method + " " + rule;
  }
}
