package dev.ampoule.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.config.Config;
import dev.ampoule.config.ConfigKey;
import dev.ampoule.config.ConfigReference;
import dev.ampoule.house.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages about the configuration list the keys that the framework has, and no others. */
class ConfigurationPageTest {

  private static final String PAGE = "docs/configuration.md";
  private static final String REFERENCE = "docs/configuration-reference.md";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)` \\|");

  private final Project project = Project.current();

  @Test
  void pageExplainsEveryKey() {
    List<String> explained =
        ROW.matcher(project.text(PAGE)).results().map((MatchResult row) -> row.group(1)).toList();

    assertThat(explained)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Config.frameworkKeys().stream().map(ConfigKey::name).toList());
  }

  /** {@code -Dampoule.goldens=update} writes the page. */
  @Test
  void referenceIsGenerated() throws IOException {
    String reference =
        """
        # Keys of the configuration

        What each means in use stands in [configuration.md](configuration.md). In the environment a key has `AMPOULE_` before it.

        %s\
        """
            .formatted(ConfigReference.markdown(Config.frameworkKeys()));
    if ("update".equals(System.getProperty("ampoule.goldens"))) {
      Files.writeString(project.root().resolve(REFERENCE), reference);
    }

    assertThat(project.text(REFERENCE)).isEqualTo(reference);
  }
}
