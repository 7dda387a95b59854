package dev.ampoule.processor.plan;

import static dev.ampoule.processor.Models.INT;
import static dev.ampoule.processor.Models.STRING;
import static dev.ampoule.processor.Models.blueprint;
import static dev.ampoule.processor.Models.get;
import static dev.ampoule.processor.Models.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ampoule.processor.model.ParamModel;
import dev.ampoule.processor.model.RouteModel;
import dev.ampoule.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingPlannerTest {

  private static final ParamModel ID = path("id", INT, new ValueType.Primitive("int", false));
  private static final ParamModel LANG = path("lang", STRING, new ValueType.Text());

  @Test
  void numbersVariablesWithinTheirRule() {
    assertThat(plan("", get("/<lang>/<int:id>", "SHOW"), ID))
        .isEqualTo(new ArgumentPlan.FromPath(ID, 1, "id", false));
  }

  @Test
  void findsVariablesOfThePrefixByName() {
    assertThat(plan("/<lang>", get("/<int:id>", "SHOW"), LANG))
        .isEqualTo(new ArgumentPlan.FromPath(LANG, -1, "lang", false));
  }

  @Test
  void leavesAnUnknownConverterToTheApplication() {
    assertThat(plan("", get("/<even:id>", "SHOW"), ID))
        .isEqualTo(new ArgumentPlan.FromPath(ID, 0, "id", true));
  }

  @Test
  void takesTheDefaultOfARuleWithoutTheVariable() {
    assertThat(plan("", get("/", "SHOW", Map.of("id", "7")), ID))
        .isEqualTo(new ArgumentPlan.FromDefaults(ID, "7"));
  }

  @Test
  void prefersTheVariableToItsDefault() {
    assertThat(plan("", get("/<int:id>", "SHOW", Map.of("id", "7")), ID))
        .isEqualTo(new ArgumentPlan.FromPath(ID, 0, "id", false));
  }

  @Test
  void passesNothingForAVariableThatTheRuleDoesNotHave() {
    assertThat(plan("", get("/", "SHOW"), ID)).isEqualTo(new ArgumentPlan.Absent(ID));
  }

  private static ArgumentPlan plan(String prefix, RouteModel route, ParamModel param) {
    return new BindingPlanner().plan(blueprint(prefix), route, List.of(param)).getFirst();
  }
}
