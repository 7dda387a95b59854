package order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The examples of {@code docs/lifecycle.md}. */
final class LifecyclePage {

  private static final Path FILE = Path.of("..", "..", "docs", "lifecycle.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\\*\\*(?<name>[^*]+)\\*\\*: `(?<method>[A-Z]+) (?<target>\\S+)` →"
              + " (?<status>\\d+)\\.?\n\n"
              + "```text\n"
              + "(?<steps>[^`]*)```");

  private LifecyclePage() {}

  /** A request, and what runs for it. */
  record Example(String name, String method, String target, int status, List<String> steps) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Example> read() {
    try {
      return EXAMPLE.matcher(Files.readString(FILE)).results().map(LifecyclePage::example).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example example(MatchResult found) {
    return new Example(
        found.group("name").toLowerCase(java.util.Locale.ROOT),
        found.group("method"),
        found.group("target"),
        Integer.parseInt(found.group("status")),
        found.group("steps").lines().map(String::strip).toList());
  }
}
