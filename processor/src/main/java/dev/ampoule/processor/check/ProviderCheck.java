package dev.ampoule.processor.check;

import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.TypeRef;
import java.util.EnumSet;
import java.util.Set;

/** Providers can be called when the application is built, and return something. */
final class ProviderCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    for (ProviderModel provider : app.providers()) {
      String problem = problem(app, provider);
      if (!problem.isEmpty()) {
        diagnostics
            .report(
                Code.PROVIDER,
                "@Provides method %s.%s %s.",
                provider.holder(),
                provider.methodName(),
                problem)
            .why("the wiring calls it once, before any part of the application exists.")
            .fix("%s", fix(app, provider))
            .at(provider.ref());
      }
    }
  }

  private static String fix(AppModel app, ProviderModel provider) {
    String type =
        provider.provided().kind() == TypeRef.Kind.VOID ? "Store" : provider.provided().display();
    String visible =
        provider.holder().packageName().equals(app.root().type().packageName()) ? "" : "public ";
    return "write \"%sstatic %s %s%s\"."
        .formatted(visible, type, provider.methodName(), Wording.parameters(provider.params()));
  }

  private static String problem(AppModel app, ProviderModel provider) {
    Set<MethodTrait> traits = EnumSet.noneOf(MethodTrait.class);
    traits.addAll(provider.traits());
    String holder = provider.holder().qualifiedName();
    boolean part =
        app.root().type().qualifiedName().equals(holder) || app.blueprints().containsKey(holder);
    if (provider.provided().kind() == TypeRef.Kind.VOID) {
      return "returns nothing";
    }
    if (traits.contains(MethodTrait.PRIVATE)) {
      return "is private";
    }
    if (traits.contains(MethodTrait.ABSTRACT)) {
      return "is abstract";
    }
    if (traits.contains(MethodTrait.GENERIC)) {
      return "has type parameters of its own";
    }
    if (traits.contains(MethodTrait.THROWS_THROWABLE)) {
      return "throws something that is no Exception";
    }
    if (traits.contains(MethodTrait.INACCESSIBLE)) {
      return "is not visible in the package of " + app.root().type();
    }
    return part && !provider.isStatic() ? "is not static" : "";
  }
}
