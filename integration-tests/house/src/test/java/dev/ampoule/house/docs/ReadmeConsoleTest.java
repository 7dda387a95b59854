package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.Config;
import dev.ampoule.house.Project;
import dev.ampoule.testing.TestClient;
import hello.HelloAppFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says that {@code curl} prints is what the example answers. */
class ReadmeConsoleTest {

  private static final Pattern CURL =
      Pattern.compile("(?m)^\\$ curl -s localhost:5000(/\\S*)\\n((?:[^$`].*\\n)+)");

  @Test
  void everyCurlIsAnsweredAsShown() {
    String console = String.join("", new Readme(Project.current()).blocks("console"));

    try (App app = HelloAppFactory.create(Config.defaults());
        TestClient client = TestClient.overSocket(app)) {
      assertThat(CURL.matcher(console).results())
          .hasSizeGreaterThan(1)
          .allSatisfy(
              shown -> assertThat(client.get(path(shown)).text()).isEqualTo(shown.group(2)));
    }
  }

  private static String path(MatchResult shown) {
    return shown.group(1);
  }
}
