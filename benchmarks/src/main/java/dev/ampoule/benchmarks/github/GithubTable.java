package dev.ampoule.benchmarks.github;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The routes of the GitHub REST API, in the order of its documentation. */
public final class GithubTable {

  private static final Pattern VARIABLE = Pattern.compile("<(\\w+)>");

  private GithubTable() {}

  /**
   * One route.
   *
   * @param method the HTTP method
   * @param rule the rule, as Flask writes it
   */
  public record Row(String method, String rule) {

    /** The rule as Helidon writes it. */
    public String helidonPattern() {
      return rule.replace('<', '{').replace('>', '}');
    }

    /** What handlers of this route answer: the names of its variables. */
    public String answer() {
      String names =
          VARIABLE.matcher(rule).results().map(found -> found.group(1)).collect(joining("/"));
      return names.isEmpty() ? "none" : names;
    }

    @Override
    public String toString() {
      return method + " " + rule;
    }
  }

  /** The paths of all rows and 69 more, 211 in the order of their text, each as a GET. */
  public static List<Row> getRows() {
    return lines("paths.txt").stream().map(path -> new Row("GET", path)).toList();
  }

  /** All rows. */
  public static List<Row> rows() {
    return lines("routes.txt").stream()
        .map(line -> line.split(" ", 2))
        .map(words -> new Row(words[0], words[1]))
        .toList();
  }

  private static List<String> lines(String name) {
    InputStream resource = Objects.requireNonNull(GithubTable.class.getResourceAsStream(name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
