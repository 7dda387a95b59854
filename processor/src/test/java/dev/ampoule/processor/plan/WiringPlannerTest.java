package dev.ampoule.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.Models;
import dev.ampoule.processor.check.ModelValidator;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.graph.Resolution;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.BlueprintModel;
import dev.ampoule.processor.model.ConverterModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import dev.ampoule.processor.plan.WiringPlan.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WiringPlannerTest {

  private static final TypeRef PARTS = TypeRef.of("todo", "Parts");
  private static final TypeRef STORE = TypeRef.of("todo", "Store");
  private static final TypeRef CONFIG = TypeRef.of("dev.ampoule.config", "Config");
  private static final TypeRef SLUG = TypeRef.of("todo", "SlugConverter");

  @Test
  void buildsProvidersThenConvertersThenBlueprints() {
    WiringPlan plan = plan(true, provider(true));
    assertThat(plan.steps())
        .extracting(Step::name)
        .containsExactly("store", "slugConverter", "todos");
  }

  @Test
  void buildsAHolderOnceBeforeItsProviders() {
    WiringPlan plan = plan(true, provider(false));
    assertThat(plan.steps())
        .extracting(Step::name)
        .containsExactly("parts", "store", "slugConverter", "todos");
  }

  @Test
  void givesTheConfigurationFromTheContext() {
    WiringPlan plan = plan(true, provider(true));
    assertThat(plan.steps().getFirst().arguments())
        .containsExactly(new WiringPlan.Value.Given(Resolution.Context.CONFIG));
  }

  @Test
  void leavesAwayWhatNobodyAsksFor() {
    WiringPlan plan = plan(false, provider(true));
    assertThat(plan.steps()).extracting(Step::name).containsExactly("slugConverter", "todos");
  }

  @Test
  void namesTheFieldsThatTheDispatcherReads() {
    WiringPlan plan = plan(true, provider(true));
    assertThat(plan.blueprintFields()).isEqualTo(Map.of("todo.Todos", "todos"));
    assertThat(plan.converterFields()).isEqualTo(Map.of("slug", "slugConverter"));
  }

  private static ProviderModel provider(boolean isStatic) {
    return new ProviderModel(
        PARTS,
        "store",
        isStatic,
        ProviderModel.Scope.APPLICATION,
        null,
        STORE,
        List.of(STORE),
        false,
        List.of(Models.injected("config", CONFIG)),
        Set.of(),
        Models.REF);
  }

  private static ProviderModel holder() {
    return new ProviderModel(
        PARTS,
        ProviderModel.CONSTRUCTOR,
        true,
        ProviderModel.Scope.APPLICATION,
        null,
        PARTS,
        List.of(PARTS),
        false,
        List.of(),
        Set.of(MethodTrait.IMPLICIT),
        Models.REF);
  }

  private static WiringPlan plan(boolean needed, ProviderModel provider) {
    List<ParamModel> needs = needed ? List.of(Models.injected("store", STORE)) : List.of();
    BlueprintModel root =
        Models.blueprint(
            "",
            needs,
            List.of(Models.handler("index", Models.text(), List.of(Models.get("/", "INDEX")))),
            List.of(),
            List.of());
    AppModel app =
        new AppModel(
            "todo",
            root,
            Map.of(),
            List.of(),
            Map.of(
                "slug",
                new ConverterModel("slug", SLUG, Models.STRING, "[a-z]+", 100, true, Models.REF)),
            provider.isStatic() ? List.of(provider) : List.of(provider, holder()),
            Map.of(),
            Map.of(),
            List.of(),
            Set.of(),
            false,
            false,
            "",
            Models.REF);
    return new WiringPlanner()
        .plan(new ModelValidator().check(app, new Diagnostics()).orElseThrow());
  }
}
