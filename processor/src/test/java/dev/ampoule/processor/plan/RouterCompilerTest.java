package dev.ampoule.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.rules.FullRule;
import dev.ampoule.processor.rules.FullRules;
import dev.ampoule.processor.rules.Rules;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RouterCompilerTest {

  @Test
  void triesTextBeforeVariablesAndNarrowVariablesFirst() {
    RouterNode root =
        tree("/<path:p>", "/<s>", "/<uuid:u>", "/<int:n>", "/fixed", "/pre-<s>", "/pre<s>");
    assertThat(root.statics()).extracting(RouterNode.Edge.Static::text).containsExactly("fixed");
    assertThat(order(root)).isEqualTo("/pre-<s> /pre<s> /<int:n> /<uuid:u> /<s> /<path:p>");
  }

  @Test
  void doesNotDependOnTheOrderOfDeclaration() {
    assertThat(order(tree("/<int(min=5):a>", "/<int:b>", "/<any(x):c>", "/<d>")))
        .isEqualTo(order(tree("/<d>", "/<any(x):c>", "/<int:b>", "/<int(min=5):a>")))
        .isEqualTo("/<int(min=5):a> /<int:b> /<any(x):c> /<d>");
  }

  @Test
  void sharesPlacesOfTheSameForm() {
    RouterNode root = tree("/<int:a>/x", "/<int:b>/y");
    assertThat(root.dynamics()).hasSize(1);
    assertThat(root.dynamics().getFirst().next().statics())
        .extracting(RouterNode.Edge.Static::text)
        .containsExactly("x", "y");
  }

  @Test
  void countsVariablesOnTheWay() {
    RouterNode id = tree("/<a>/<int:b>/c").dynamics().getFirst().next();
    assertThat(id.variables()).isEqualTo(1);
    assertThat(id.dynamics().getFirst().next().variables()).isEqualTo(2);
  }

  @Test
  void redirectsToTheSlashForTheMethodsOfTheRule() {
    RouterNode users = tree("/users/").statics().getFirst().next();
    MethodTable end = MethodTable.end(users);
    assertThat(end.outcomes().keySet()).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    assertThat(end.outcomes().values()).flatMap(all -> all).allMatch(MethodTable.Outcome::slash);
    assertThat(users.isEnd()).isTrue();
  }

  private static String order(RouterNode node) {
    return node.dynamics().stream()
        .flatMap(edge -> edge.next().rules().stream())
        .map(FullRule::text)
        .collect(Collectors.joining(" "));
  }

  private static RouterNode tree(String... rules) {
    List<RouterNode.Edge> domains = RouterCompiler.domains(FullRules.of(Rules.app(rules)).rules());
    return domains.getFirst().next();
  }
}
