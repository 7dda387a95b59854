package dev.ampoule.processor.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.JsonModels;
import dev.ampoule.processor.model.json.CodecRef;
import dev.ampoule.processor.model.json.JsonClass;
import dev.ampoule.processor.model.json.JsonType;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.json.CodecPlanner.Need;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodecPlannerTest {

  private static final TypeRef TODOS = TypeRef.of("todo", "Todos");
  private static final TypeRef APP = TypeRef.of("app", "TodoApp");

  private final CodecPlanner planner = new CodecPlanner();
  private final Set<String> taken = new HashSet<>();

  private static Need foreign(String packageName) {
    JsonClass.ObjectModel own = JsonModels.object("Money", List.of());
    return new Need(JsonModels.foreign(own, TypeRef.of(packageName, "Money")), TODOS);
  }

  @Test
  void putsCodecsBesideTheirTypes() {
    JsonClass todo = JsonModels.object("Todo", List.of());
    CodecPlan plan = planner.plan(List.of(new Need(todo, TODOS)), APP, taken::add).getFirst();
    assertThat(plan.codec()).isEqualTo(TypeRef.of("todo", "Todo_JsonCodec"));
    assertThat(plan.origin()).isEqualTo(TypeRef.of("todo", "Todo"));
  }

  @Test
  void putsCodecsOfForeignTypesIntoTheApplicationsPackage() {
    CodecPlan plan = planner.plan(List.of(foreign("bank")), APP, taken::add).getFirst();
    assertThat(plan.codec()).isEqualTo(TypeRef.of("app", "Money_JsonCodec"));
    assertThat(plan.origin()).isEqualTo(TODOS);
  }

  @Test
  void putsThemWithoutAnApplicationWhereTheyAreMentioned() {
    CodecPlan plan = planner.plan(List.of(foreign("bank")), null, taken::add).getFirst();
    assertThat(plan.codec()).isEqualTo(TypeRef.of("todo", "Money_JsonCodec"));
  }

  @Test
  void numbersForeignTypesOfOneName() {
    taken.add("app.Money_JsonCodec");
    planner.plan(List.of(foreign("bank")), APP, taken::add);
    planner.plan(List.of(foreign("shop")), APP, taken::add);
    assertThat(planner.places().foreign())
        .containsEntry("bank.Money", TypeRef.of("app", "Money_JsonCodec2"))
        .containsEntry("shop.Money", TypeRef.of("app", "Money_JsonCodec3"));
  }

  @Test
  void findsTheCodecOfAUseWhereItStands() {
    planner.plan(List.of(foreign("bank")), APP, taken::add);
    JsonType.Coded use =
        new JsonType.Coded(TypeRef.of("bank", "Money"), CodecRef.own(null), List.of());
    assertThat(planner.places().of(use)).isEqualTo(TypeRef.of("app", "Money_JsonCodec"));
  }
}
