package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.house.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row of {@code docs/flask-semantics.md} is tested, or a difference with a reason. */
class SemanticsTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+\\.\\d+) \\|.*\\| ([^|]+) \\|$");
  private static final Pattern TAG = Pattern.compile("@Row\\(([^)]*)\\)");
  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern LINK = Pattern.compile("\\((diagnostics/[\\w-]+\\.md)\\)");

  private final Path root = Project.current().root();

  @Test
  void everyRowHasATestOrAMessageOrAReason() {
    Set<String> tested = tested();
    String reasons = read("docs/flask-differences.md");

    List<String> open =
        rows().entrySet().stream()
            .filter(row -> !row.getValue().equals("not yet"))
            .filter(row -> !tested.contains(row.getKey()))
            .filter(row -> !isMessage(row.getValue()))
            .filter(row -> !isReasoned(row, reasons))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(open).isEmpty();
  }

  @Test
  void everyDifferenceHasItsReason() {
    String reasons = read("docs/flask-differences.md");

    assertThat(rows().entrySet())
        .filteredOn(row -> row.getValue().contains("difference"))
        .hasSizeGreaterThan(10)
        .allMatch(row -> isReasoned(row, reasons));
  }

  @Test
  void whatIsNotThereYetIsNotTestedEither() {
    Set<String> tested = tested();

    assertThat(rows().entrySet())
        .filteredOn(row -> row.getValue().equals("not yet"))
        .noneMatch(row -> tested.contains(row.getKey()));
  }

  @Test
  void everyTagIsARow() {
    assertThat(rows().keySet()).hasSizeGreaterThan(80).containsAll(tested());
  }

  private boolean isMessage(String ours) {
    Matcher link = LINK.matcher(ours);
    return link.find() && Files.exists(root.resolve("docs").resolve(link.group(1)));
  }

  private static boolean isReasoned(Map.Entry<String, String> row, String reasons) {
    return row.getValue().contains("difference")
        && Pattern.compile("\\((?:\\d+\\.\\d+, )*" + Pattern.quote(row.getKey()) + "[,)]")
            .matcher(reasons)
            .find();
  }

  private Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    Matcher row = ROW.matcher(read("docs/flask-semantics.md"));
    while (row.find()) {
      rows.put(row.group(1), row.group(2));
    }
    return rows;
  }

  /** The rows that tests are tagged with. */
  private Set<String> tested() {
    Set<String> rows = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root.resolve("integration-tests"))) {
      files
          .filter(file -> file.toString().endsWith(".java") && file.toString().contains("/test/"))
          .filter(file -> !file.toString().contains("/target/"))
          .forEach(
              file -> {
                Matcher tag = TAG.matcher(read(root.relativize(file).toString()));
                while (tag.find()) {
                  Matcher number = NUMBER.matcher(tag.group(1));
                  while (number.find()) {
                    rows.add(number.group());
                  }
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private String read(String file) {
    return Project.read(root.resolve(file));
  }
}
