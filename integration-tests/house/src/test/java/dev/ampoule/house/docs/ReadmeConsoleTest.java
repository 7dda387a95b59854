package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.house.Project;
import dev.ampoule.testing.TestClient;
import dev.ampoule.testing.TestRequest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import todo.TodoAppFactory;

/** What the README says that {@code curl} prints is what the example answers, one after another. */
class ReadmeConsoleTest {

  private static final Pattern CURL =
      Pattern.compile(
          "(?m)^\\$ curl -s (localhost:5000/\\S*)(?: --json '([^']*)')?\\n((?:[^$`].*\\n)+)");

  @Test
  void everyCurlIsAnsweredAsShown() {
    String console = String.join("", new Readme(Project.current()).blocks("console"));
    List<MatchResult> shown = CURL.matcher(console).results().toList();

    try (App app = TodoAppFactory.create(Config.defaults());
        TestClient client = TestClient.overSocket(app)) {
      assertThat(shown).hasSizeGreaterThan(2);
      for (MatchResult curl : shown) {
        assertThat(client.open(request(curl)).text()).isEqualTo(curl.group(3));
      }
    }
  }

  /** As curl sends it: {@code --json} is a POST that takes JSON. */
  private static TestRequest request(MatchResult curl) {
    String url = "http://" + curl.group(1);
    return curl.group(2) == null
        ? TestRequest.of("GET", url)
        : TestRequest.of("POST", url).header("Accept", "application/json").jsonText(curl.group(2));
  }
}
