package dev.ampoule.processor.check.wiring;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.ConfigureModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.Set;

/** The wiring can call the methods that configure an application. */
public final class ConfigureCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    for (ConfigureModel configure : app.configure()) {
      String problem = problem(configure);
      if (!problem.isEmpty()) {
        diagnostics
            .report(
                Code.CONFIGURE,
                "@Configure method %s.%s %s.",
                app.root().type(),
                configure.methodName(),
                problem)
            .why("the wiring calls it when the application is built.")
            .fix(
                "write \"static void %s%s\".",
                configure.methodName(), Wording.parameters(configure.params()))
            .at(configure.ref());
      }
    }
  }

  private static String problem(ConfigureModel configure) {
    Set<MethodTrait> traits = configure.traits();
    if (!traits.contains(MethodTrait.STATIC)) {
      return "is not static";
    }
    if (traits.contains(MethodTrait.PRIVATE)) {
      return "is private";
    }
    if (traits.contains(MethodTrait.GENERIC)) {
      return "has type parameters of its own";
    }
    if (traits.contains(MethodTrait.THROWS_THROWABLE)) {
      return "throws something that is no Exception";
    }
    return configure.returned().kind() == TypeRef.Kind.VOID ? "" : "returns something";
  }
}
