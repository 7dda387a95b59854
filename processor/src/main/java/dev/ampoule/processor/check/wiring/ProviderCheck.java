package dev.ampoule.processor.check.wiring;

import dev.ampoule.processor.check.form.AppCheck;
import dev.ampoule.processor.check.form.Wording;
import dev.ampoule.processor.diagnostics.Code;
import dev.ampoule.processor.diagnostics.Diagnostics;
import dev.ampoule.processor.model.AppModel;
import dev.ampoule.processor.model.ClassTrait;
import dev.ampoule.processor.model.MethodTrait;
import dev.ampoule.processor.model.ProviderModel;
import dev.ampoule.processor.model.type.TypeRef;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Providers can be called when the application is built, and return something. */
public final class ProviderCheck implements AppCheck {

  @Override
  public void check(AppModel app, Diagnostics diagnostics) {
    Map<String, ProviderModel> codecs = new HashMap<>();
    for (ProviderModel provider : app.providers()) {
      provider
          .codecOf()
          .map(type -> codecs.putIfAbsent(type.fullName(), provider))
          .ifPresent(other -> twice(provider, other, diagnostics));
      String problem = problem(app, provider);
      if (provider.traits().contains(MethodTrait.IMPLICIT)) {
        continue;
      }
      if (provider.isConstructor()) {
        constructor(provider, diagnostics);
      } else if (!problem.isEmpty()) {
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

  private static void twice(ProviderModel provider, ProviderModel other, Diagnostics diagnostics) {
    diagnostics
        .report(
            Code.AMBIGUOUS,
            "Both %s and %s provide the JSON codec of %s.",
            other.display(),
            provider.display(),
            provider.codecOf().orElseThrow())
        .why("an application writes a type in one way.")
        .fix("remove one of them.")
        .at(provider.ref());
  }

  private static void constructor(ProviderModel provider, Diagnostics diagnostics) {
    if (provider.traits().contains(MethodTrait.INACCESSIBLE)) {
      diagnostics
          .report(
              Code.PROVIDER, "%s cannot be built by the application's wiring.", provider.holder())
          .why("that calls its one constructor, which the application's package cannot see.")
          .fix("make it public, or compile %s with Ampoule's processor.", provider.holder())
          .at(provider.ref());
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
    if (provider.isStatic()) {
      return "";
    }
    ClassTrait obstacle = app.unbuildable().get(holder);
    return part
        ? "is not static"
        : obstacle == null ? "" : "is not static, and its class " + obstacle.problem();
  }
}
