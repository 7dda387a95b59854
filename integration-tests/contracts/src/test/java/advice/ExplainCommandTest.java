package advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.App;
import dev.ampoule.config.Config;
import dev.ampoule.testing.TestCommandRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code explain} and {@code routes --hooks} tell about advice and hooks. */
class ExplainCommandTest {

  private final App app = AdviceAppFactory.create(Config.defaults());
  private final TestCommandRunner runner = TestCommandRunner.of(app);

  @AfterEach
  void close() {
    app.close();
  }

  @Test
  void adviceStandsBelowItsRoute() {
    assertThat(runner.invoke("routes", "--hooks").output())
        .contains(
            """
            views            GET       /view/<name>
              advice  @Traced("app")  AdviceApp.java:22
              advice  @Traced("view")  Views.java:8
            views            POST      /view/<name>
              advice  @Traced("app")  AdviceApp.java:22
              advice  @Traced("view")  Views.java:8
              advice  @Traced("post")  Views.java:15
            """);
    assertThat(runner.invoke("routes").output()).doesNotContain("@Traced");
  }

  @Test
  void everyRuleOfTheEndpointIsExplained() {
    String explained = runner.invoke("explain", "views").output();

    assertThat(explained)
        .contains("GET /view/<name>  views\n", "\n\nPOST /view/<name>  views\n")
        .containsPattern("advice +@Traced\\(\"post\"\\) +Views.java:15")
        .containsPattern("handler +Views.post\\(.*\\) +Views.java:\\d+");
  }
}
