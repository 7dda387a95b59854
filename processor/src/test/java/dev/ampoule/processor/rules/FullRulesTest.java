package dev.ampoule.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.MountModel;
import dev.ampoule.processor.model.type.SourceRef;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /q   | /    | /q/
          /q/  | /    | /q/
          /q/  | ``   | /q/
          /q   | ``   | /q
          /q   | /a/b | /q/a/b
          /q/  | /a   | /q/a
          ``   | /a   | /a
          /    | /a   | /a
          """)
  void joinsPrefixAndRuleAsFlaskDoes(String prefix, String rule, String whole) {
    AppModel app =
        Rules.app(
            Map.of("todo.Q", Rules.blueprint("Q", "q", prefix, List.of(), rule)),
            List.of(mount("Q", null, null)));
    assertThat(FullRules.of(app).rules()).extracting(FullRule::text).containsExactly(whole);
  }

  @Test
  void composesNamesAndPrefixesOfNestedBlueprints() {
    assertThat(FullRules.of(nested()).rules())
        .extracting(rule -> rule.endpoint() + " " + rule.text())
        .containsExactly(
            "r0 /", "outer.r0 /o/x", "outer.inner.r0 /o/i/<int:id>", "again.r0 /b/<int:id>");
  }

  @Test
  void numbersMountsDepthFirst() {
    assertThat(FullRules.of(nested()).mounts())
        .extracting(mount -> mount.index() + " " + mount.parent() + " " + mount.name())
        .containsExactly("0 0 ", "1 0 outer", "2 1 outer.inner", "3 0 again");
  }

  @Test
  void endsWhereABlueprintIsMountedInItself() {
    BlueprintModel self =
        Rules.blueprint("Self", "self", "/s", List.of(mount("Self", "more", null)), "/x");
    AppModel app = Rules.app(Map.of("todo.Self", self), List.of(mount("Self", null, null)));
    assertThat(FullRules.of(app).mounts()).hasSize(2);
  }

  @Test
  void countsTheVariablesOfThePrefix() {
    AppModel app =
        Rules.app(
            Map.of("todo.Q", Rules.blueprint("Q", "q", "/<lang>/x", List.of(), "/<int:id>")),
            List.of(mount("Q", null, null)));
    assertThat(FullRules.of(app).rules().getFirst().variableBase()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``          | ``
          /           | ``
          /a/b/       | /a/b
          /a/<x>/b    | /a
          /a/b<x>     | /a
          /<x>        | ``
          """)
  void ownsTheLiteralPartOfThePrefix(String prefix, String literal) {
    AppModel app =
        Rules.app(
            Map.of("todo.Q", Rules.blueprint("Q", "q", prefix, List.of())),
            List.of(mount("Q", null, null)));
    assertThat(FullRules.of(app).mounts().getLast().literalPrefix()).isEqualTo(literal);
  }

  private static AppModel nested() {
    BlueprintModel inner = Rules.blueprint("Inner", "inner", "/i", List.of(), "/<int:id>");
    BlueprintModel outer =
        Rules.blueprint("Outer", "outer", "/o/", List.of(mount("Inner", null, null)), "/x");
    return Rules.app(
        Map.of("todo.Inner", inner, "todo.Outer", outer),
        List.of(mount("Outer", null, null), mount("Inner", "again", "/b")),
        "/");
  }

  private static MountModel mount(String type, @Nullable String name, @Nullable String prefix) {
    SourceRef ref = SourceRef.ofType("todo.App");
    return new MountModel(TypeRef.of("todo", type), name, prefix, null, "", ref);
  }
}
