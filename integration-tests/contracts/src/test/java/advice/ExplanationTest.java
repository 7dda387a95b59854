package advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ampoule.App;
import dev.ampoule.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code App.explain} tells of rules, with places in the sources. */
class ExplanationTest {

  private static String explained(String endpoint) {
    try (App app = AdviceAppFactory.create()) {
      return app.explain(endpoint).getFirst().toString().replaceAll("(\\.java):\\d+", "$1:*");
    }
  }

  @Test
  void listsAdviceOfTheApplicationOfBlueprintsAndOfTheHandler() {
    assertThat(explained("panel.low.show"))
        .isEqualTo(
            """
            GET /panel/low/  panel.low.show
              advice             @Traced("app")                  AdviceApp.java:*
              advice             @Traced("panel")                Panel.java:*
              advice             @RequiresRole("admin")          Panel.java:*
              advice             @Traced("leaf")                 Leaf.java:*
              handler            Leaf.show(Request)              Leaf.java:*
              @ErrorHandler 403  AdviceApp.forbidden(Forbidden)  AdviceApp.java:*
            """);
  }

  @Test
  void listsAdviceOfTheHandlerInItsOrder() {
    try (App app = AdviceAppFactory.create()) {
      assertThat(app.explain("pages.safe").getFirst().advice())
          .containsExactly("@Traced(\"app\")", "@RequiresRole(\"user\")", "@Cached");
    }
  }

  @Test
  void namesTheLineOfTheDeclaration() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src", "main", "java", "advice", "Leaf.java"));
    try (App app = AdviceAppFactory.create()) {
      String place =
          app.explain("top.show").getFirst().steps().stream()
              .filter(step -> step.kind().equals("handler"))
              .map(Explanation.Step::place)
              .findFirst()
              .orElseThrow();
      int line = Integer.parseInt(place.substring("Leaf.java:".length()));

      assertThat(lines.get(line - 1)).contains("String show(Request request)");
    }
  }

  @Test
  void namesTheFileOfABlueprintInAnotherJar() {
    assertThat(explained("reviews.show")).contains("Reviews.show(int)").contains("Reviews.java:*");
  }

  @Test
  void showsAllRulesAsATable() {
    try (App app = AdviceAppFactory.create()) {
      String table = Explanation.table(app.explain());

      assertThat(table.lines()).hasSize(app.routes().size());
      assertThat(table.lines().findFirst().orElseThrow())
          .matches(
              "GET +/ +index +AdviceApp\\.index\\(\\) +AdviceApp\\.java:\\d+"
                  + " +@Traced\\(\"app\"\\)");
      assertThat(table)
          .containsPattern("panel\\.low\\.show .* @Traced\\(\"app\"\\), @Traced\\(\"panel\"\\),");
    }
  }

  @Test
  void saysThatThereIsNoSuchEndpoint() {
    try (App app = AdviceAppFactory.create()) {
      assertThatThrownBy(() -> app.explain("nothing"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no endpoint is named \"nothing\"");
    }
  }
}
